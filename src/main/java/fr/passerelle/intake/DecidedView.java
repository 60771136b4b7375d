package fr.passerelle.intake;

import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Remark;
import fr.passerelle.web.ApiRefusal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** What came of a decision as the API shows it, sentences in the reader's language. */
record DecidedView(
    UUID record,
    Fate fate,
    String patient,
    UUID decision,
    List<RemarkView> remarks,
    List<UUID> followed,
    List<String> left) {

  /** A remark with its place. */
  record RemarkView(Remark.Severity severity, String place, String sentence) {

    static List<RemarkView> of(List<Remark> remarks, Locale locale) {
      return remarks.stream()
          .map(
              remark ->
                  new RemarkView(
                      remark.severity(), remark.place().toString(), remark.sentence().in(locale)))
          .toList();
    }
  }

  /**
   * @throws ApiRefusal when it was not done
   */
  static DecidedView of(Decided decided, Locale locale) {
    if (decided instanceof Decided.Not not) {
      throw refusal(not);
    }
    return of((Decided.Done) decided, locale);
  }

  /** Why not, in one sentence that says what to do. */
  static ApiRefusal refusal(Decided.Not not) {
    return ApiRefusal.of(status(not.why()), not.sentence());
  }

  private static DecidedView of(Decided.Done done, Locale locale) {
    return new DecidedView(
        done.record(),
        done.fate(),
        done.patientId().map(id -> "Patient/" + id).orElse(null),
        done.decision().orElse(null),
        RemarkView.of(done.remarks(), locale),
        done.followed(),
        done.left().stream().map(sentence -> sentence.in(locale)).toList());
  }

  private static HttpStatus status(Decided.Why why) {
    return switch (why) {
      case UNKNOWN -> HttpStatus.NOT_FOUND;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case CONFLICT -> HttpStatus.CONFLICT;
      case REFUSED -> HttpStatus.UNPROCESSABLE_ENTITY;
      case AWAY -> HttpStatus.SERVICE_UNAVAILABLE;
    };
  }
}
