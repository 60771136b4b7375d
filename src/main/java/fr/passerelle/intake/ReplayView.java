package fr.passerelle.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.journal.RemarkView;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.JsonDifference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** One record before and after as the API shows it, or why it stays as it is. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ReplayView(
    UUID record,
    Optional<Fate> was,
    Optional<Fate> fate,
    Optional<String> patient,
    List<String> faults,
    List<RemarkView> remarks,
    List<ChangeView> changes,
    List<String> warnings,
    Optional<Decided.Why> error,
    Optional<String> sentence) {

  /**
   * @param shown whether values are said, and not only which elements change
   */
  static ReplayView of(Replayed replayed, boolean shown, Locale locale) {
    return replayed instanceof Replayed.Not not
        ? of(not, locale)
        : of((Replayed.Done) replayed, shown, locale);
  }

  /**
   * Which elements change; values are not shown.
   *
   * @throws fr.passerelle.web.ApiRefusal when it cannot be done
   */
  static ReplayView orRefusal(Replayed replayed, Locale locale) {
    if (replayed instanceof Replayed.Not not) {
      throw DecidedView.refusal(not.why());
    }
    return of(replayed, false, locale);
  }

  private static ReplayView of(Replayed.Not not, Locale locale) {
    return new ReplayView(
        not.record(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.of(not.why().why()),
        Optional.of(not.why().sentence().in(locale)));
  }

  private static ReplayView of(Replayed.Done done, boolean shown, Locale locale) {
    return new ReplayView(
        done.record(),
        Optional.of(done.was()),
        Optional.of(done.fate()),
        done.patientId().map(id -> "Patient/" + id),
        done.faults().stream().map(fault -> fault.sentence().in(locale)).toList(),
        RemarkView.of(done.remarks(), locale),
        done.changes().stream().map(change -> ChangeView.of(change, shown)).toList(),
        done.warnings().stream().map(warning -> warning.in(locale)).toList(),
        Optional.empty(),
        Optional.empty());
  }

  /** One resource that is not as it was. */
  record ChangeView(String resource, boolean isNew, List<DifferenceView> differences) {
    static ChangeView of(Replayed.Change change, boolean shown) {
      return new ChangeView(
          change.resource(),
          change.isNew(),
          change.differences().stream().map(one -> DifferenceView.of(one, shown)).toList());
    }
  }

  /** One element before and after, by JSON pointer; its values only where they are shown. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record DifferenceView(
      String path, JsonDifference.Kind kind, Optional<String> before, Optional<String> after) {
    static DifferenceView of(JsonDifference difference, boolean shown) {
      return new DifferenceView(
          difference.path(),
          difference.kind(),
          Optional.of(difference.expected()).filter(value -> shown),
          Optional.of(difference.actual()).filter(value -> shown));
    }
  }
}
