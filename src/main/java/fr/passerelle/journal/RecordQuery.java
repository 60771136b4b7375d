package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Sentence;
import fr.passerelle.web.ApiRefusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The filter of a list as query parameters, for the API and for the form of a page: what is absent
 * or blank does not narrow. Field names are parameter names.
 *
 * @param partner route folder of the partner
 * @param fate names of fates, repeated or separated by commas
 * @param patient logical id of the person, or {@code Patient/id}
 * @param identifier of the person, {@code system|value} or the value alone
 * @param messageId the sender's own identifier ({@code MSH-10})
 * @param event {@code ADT^A04}
 * @param format {@code hl7v2}
 * @param unmapped place or name of a field that was read and not translated
 * @param from first day or moment of the decision ({@code 2026-11-24}, or with time and zone)
 * @param to last day, or the moment before which it was decided
 * @param asOfFrom first day or moment of the movement or report
 * @param asOfTo last day of it, or the moment before which it was
 */
public record RecordQuery(
    String partner,
    List<String> fate,
    String patient,
    String identifier,
    String messageId,
    String event,
    String format,
    String unmapped,
    String from,
    String to,
    String asOfFrom,
    String asOfTo) {

  /**
   * @throws ApiRefusal when a value cannot be read, with the parameter and what to write instead
   */
  public RecordFilter filter() {
    return new RecordFilter(
        text(partner),
        fates(),
        text(patient).map(id -> id.startsWith("Patient/") ? id.substring(8) : id),
        text(identifier),
        text(messageId),
        text(event),
        text(format),
        text(unmapped),
        text(from).map(day -> QueriedMoment.first("from", day)),
        text(to).map(day -> QueriedMoment.end("to", day)),
        text(asOfFrom).map(day -> QueriedMoment.first("asOfFrom", day)),
        text(asOfTo).map(day -> QueriedMoment.end("asOfTo", day)));
  }

  private Set<Fate> fates() {
    EnumSet<Fate> fates = EnumSet.noneOf(Fate.class);
    for (String names : fate == null ? List.<String>of() : fate) {
      for (String name : names.split(",")) {
        text(name).ifPresent(one -> fates.add(fate(one)));
      }
    }
    return fates;
  }

  private static Fate fate(String name) {
    try {
      return Fate.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw ApiRefusal.ofParameter("fate", Sentence.of(RecordQuery.class, "fate-unknown"));
    }
  }

  private static Optional<String> text(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }
}
