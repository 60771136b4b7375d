package fr.passerelle.intake;

import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.Partner;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;

/**
 * Numbers of a person that lost in a merge. Each is a part of its own, marked old, and no message
 * that still uses it, earlier or later, makes it a usual one again.
 */
record MergedNumbers(Set<String> numbers) {

  /** Those that what is known of a person tells. */
  static MergedNumbers of(Collection<Assertion> known) {
    return new MergedNumbers(
        known.stream()
            .flatMap(
                assertion ->
                    assertion.content().getIdentifier().stream()
                        .filter(number -> assertion.part().equals(part(number))))
            .map(MergedNumbers::key)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The number that lost stays on the person, marked old. */
  static Assertion old(Identifier number, MessageHeader header, Partner partner) {
    Patient content = new Patient();
    content.addIdentifier(number.copy().setUse(IdentifierUse.OLD));
    return new Assertion(
        partner.id(), part(number), header.asOf(), header.sentAt(), header.asOf(), true, content);
  }

  /** What a message says, without these numbers where it still uses them. */
  Map<String, Patient> without(Map<String, Patient> parts) {
    Map<String, Patient> rest = new TreeMap<>();
    parts.forEach((part, content) -> without(part, content).forEach(left -> rest.put(part, left)));
    return rest;
  }

  /** The part without these numbers; nothing when it has no other. */
  Stream<Patient> without(String part, Patient content) {
    boolean concerned =
        content.getIdentifier().stream()
            .anyMatch(number -> numbers.contains(key(number)) && !part.equals(part(number)));
    if (!concerned) {
      return Stream.of(content);
    }
    Patient left = content.copy();
    left.getIdentifier().removeIf(number -> numbers.contains(key(number)));
    return Stream.of(left).filter(patient -> !patient.isEmpty());
  }

  private static String part(Identifier number) {
    return Part.IDENTIFIERS + key(number);
  }

  private static String key(Identifier number) {
    return number.getSystem() + '|' + number.getValue();
  }
}
