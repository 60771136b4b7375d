package fr.passerelle.intake;

import fr.passerelle.identification.PatientNumbers;
import fr.passerelle.translation.PatientPart;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/**
 * Makes the Patient from what every source last said. A pure function of the set of assertions, so
 * the order in which messages came makes no difference.
 *
 * <p>Identity traits come from one ranking of the sources: a qualified identity before an
 * unqualified one, a route with {@code authority=identity} before a write over FHIR before any
 * other route; between authorities the latest, between others the one that spoke first.
 * Identifiers, telecom, addresses and contacts are what all sources gave together.
 */
final class PersonFold {
  private static final List<PatientPart> SHARED =
      List.of(PatientPart.TELECOM, PatientPart.ADDRESS, PatientPart.CONTACTS);

  private PersonFold() {}

  static Patient fold(Collection<Assertion> assertions) {
    Patient person = new Patient();
    Map<String, List<Assertion>> bySource =
        assertions.stream()
            .collect(Collectors.groupingBy(Assertion::source, TreeMap::new, Collectors.toList()));
    List<List<Assertion>> ranked = bySource.values().stream().sorted(RANK).toList();
    for (PatientPart part : PatientPart.values()) {
      if (part != PatientPart.IDENTIFIERS && !SHARED.contains(part)) {
        firstSaying(part, ranked, person);
      }
    }
    identifiers(assertions).forEach(person::addIdentifier);
    for (List<Assertion> source : bySource.values()) {
      shared(source, PatientPart.TELECOM, Patient::getTelecom, person);
      shared(source, PatientPart.ADDRESS, Patient::getAddress, person);
      shared(source, PatientPart.CONTACTS, Patient::getContact, person);
    }
    return person;
  }

  private static final Comparator<List<Assertion>> RANK =
      Comparator.comparing((List<Assertion> source) -> !isQualified(source))
          .thenComparing(PersonFold::tier)
          .thenComparing(PersonFold::seniority)
          .thenComparing(source -> source.get(0).source());

  private static int tier(List<Assertion> source) {
    if (isAuthority(source)) {
      return 0;
    }
    return source.get(0).source().equals(Assertion.OVER_FHIR) ? 1 : 2;
  }

  /** Milliseconds, negated where the latest comes first. */
  private static long seniority(List<Assertion> source) {
    return isAuthority(source)
        ? -source.stream()
            .map(Assertion::asOf)
            .max(Comparator.naturalOrder())
            .map(Instant::toEpochMilli)
            .orElseThrow()
        : source.stream()
            .map(Assertion::firstAsOf)
            .min(Comparator.naturalOrder())
            .map(Instant::toEpochMilli)
            .orElseThrow();
  }

  private static boolean isAuthority(List<Assertion> source) {
    return source.stream().anyMatch(Assertion::authority);
  }

  /** VALI and an INS: the identity was checked with the national service. */
  static boolean isQualified(List<Assertion> source) {
    boolean hasIns =
        source.stream()
            .flatMap(assertion -> assertion.content().getIdentifier().stream())
            .anyMatch(identifier -> PatientNumbers.isIns(identifier.getSystem()));
    return hasIns
        && source.stream().anyMatch(assertion -> PatientNumbers.isValidated(assertion.content()));
  }

  private static void firstSaying(PatientPart part, List<List<Assertion>> ranked, Patient person) {
    ranked.stream()
        .flatMap(List::stream)
        .filter(assertion -> assertion.part().equals(part.name()))
        .filter(assertion -> !assertion.content().isEmpty())
        .findFirst()
        .ifPresent(assertion -> copyInto(assertion.content(), person));
  }

  private static void copyInto(Patient content, Patient person) {
    for (org.hl7.fhir.r4.model.Property property : content.children()) {
      for (Base value : property.getValues()) {
        person.setProperty(property.getName(), value.copy());
      }
    }
  }

  /** The national identity first, then by system and value. */
  private static List<Identifier> identifiers(Collection<Assertion> assertions) {
    Comparator<Identifier> order =
        Comparator.comparing(
                (Identifier identifier) -> !PatientNumbers.isIns(identifier.getSystem()))
            .thenComparing(Identifier::getSystem, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Identifier::getValue, Comparator.nullsLast(Comparator.naturalOrder()));
    Map<String, Identifier> byNumber = new TreeMap<>();
    assertions.stream()
        .sorted(Comparator.comparing(Assertion::source))
        .flatMap(assertion -> assertion.content().getIdentifier().stream())
        .forEach(
            identifier ->
                byNumber.putIfAbsent(
                    identifier.getSystem() + '|' + identifier.getValue(), identifier.copy()));
    return byNumber.values().stream().sorted(order).toList();
  }

  private static void shared(
      List<Assertion> source,
      PatientPart part,
      Function<Patient, ? extends List<? extends Base>> element,
      Patient person) {
    source.stream()
        .filter(assertion -> assertion.part().equals(part.name()))
        .flatMap(assertion -> element.apply(assertion.content()).stream())
        .filter(value -> element.apply(person).stream().noneMatch(there -> there.equalsDeep(value)))
        .forEach(value -> add(part, value.copy(), person));
  }

  private static void add(PatientPart part, Base value, Patient person) {
    switch (part) {
      case TELECOM -> person.addTelecom((org.hl7.fhir.r4.model.ContactPoint) value);
      case ADDRESS -> person.addAddress((org.hl7.fhir.r4.model.Address) value);
      default -> person.addContact((Patient.ContactComponent) value);
    }
  }
}
