package fr.passerelle.journal;

import fr.passerelle.translation.Remark;
import java.util.List;
import java.util.Locale;

/**
 * A remark as the API shows it.
 *
 * @param place segment and field, or line and field, of what was sent
 * @param sentence in the reader's language
 */
public record RemarkView(Remark.Severity severity, String place, String sentence) {

  /** All of them in their order. */
  public static List<RemarkView> of(List<Remark> remarks, Locale language) {
    return remarks.stream()
        .map(
            remark ->
                new RemarkView(
                    remark.severity(), remark.place().toString(), remark.sentence().in(language)))
        .toList();
  }
}
