package fr.passerelle.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.journal.RemarkView;
import fr.passerelle.translation.Fate;
import fr.passerelle.web.ApiRefusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** What came of a decision as the API shows it, sentences in the reader's language. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DecidedView(
    UUID record,
    Fate fate,
    Optional<String> patient,
    Optional<UUID> decision,
    List<RemarkView> remarks,
    List<UUID> followed,
    List<String> left) {

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
        done.patientId().map(id -> "Patient/" + id),
        done.decision(),
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
