package fr.passerelle.identification;

import fr.passerelle.identification.ComparedTrait.Agreement;
import fr.passerelle.identity.StrictTraits;
import fr.passerelle.translation.Sentence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;

/** Sets a record's identity beside a known one, trait by trait (RNIV, strict traits first). */
final class TraitComparison {
  private static final LevenshteinDistance LETTERS = new LevenshteinDistance(2);

  private TraitComparison() {}

  static List<ComparedTrait> of(Patient said, Patient known) {
    Map<Trait, Optional<String>> mine = values(said);
    Map<Trait, Optional<String>> theirs = values(known);
    return mine.keySet().stream()
        .map(trait -> compared(trait, mine.get(trait), theirs.get(trait)))
        .toList();
  }

  private static Map<Trait, Optional<String>> values(Patient patient) {
    Map<Trait, Optional<String>> values = new EnumMap<>(Trait.class);
    Optional<HumanName> birthName = StrictTraits.birthNameOf(patient);
    StrictTraits strict = StrictTraits.of(patient);
    values.put(Trait.BIRTH_NAME, birthName.map(HumanName::getFamily));
    values.put(
        Trait.FIRST_GIVEN,
        birthName.filter(HumanName::hasGiven).map(name -> name.getGiven().get(0).getValue()));
    values.put(Trait.BIRTH_DATE, strict.birthDate());
    values.put(Trait.SEX, strict.sex());
    values.put(Trait.BIRTH_PLACE, strict.birthPlace());
    values.put(
        Trait.INS, PatientNumbers.ins(patient).stream().map(PatientNumber::value).findFirst());
    values.put(Trait.USED_NAME, usedName(patient));
    values.put(
        Trait.POSTAL_CODE,
        patient.getAddress().stream()
            .filter(Address::hasPostalCode)
            .map(Address::getPostalCode)
            .findFirst());
    return values;
  }

  private static Optional<String> usedName(Patient patient) {
    return patient.getName().stream()
        .filter(name -> name.getUse() == NameUse.USUAL && name.hasFamily())
        .map(HumanName::getFamily)
        .findFirst();
  }

  private static ComparedTrait compared(
      Trait trait, Optional<String> said, Optional<String> known) {
    if (said.isEmpty() || known.isEmpty()) {
      String side = said.isEmpty() ? (known.isEmpty() ? "neither" : "only-known") : "only-said";
      return new ComparedTrait(trait, said, known, Agreement.UNKNOWN, why(side));
    }
    Closeness closeness = closeness(trait, said.get(), known.get());
    return new ComparedTrait(trait, said, known, closeness.agreement(), why(closeness.why()));
  }

  private static Closeness closeness(Trait trait, String said, String known) {
    return switch (trait) {
      case BIRTH_NAME, FIRST_GIVEN, USED_NAME -> names(said, known);
      case BIRTH_DATE -> dates(said, known);
      default -> codes(said, known);
    };
  }

  private record Closeness(Agreement agreement, String why) {}

  private static Closeness names(String said, String known) {
    String mine = StrictTraits.fold(said);
    String theirs = StrictTraits.fold(known);
    if (mine.equals(theirs)) {
      return new Closeness(Agreement.AGREES, said.equals(known) ? "same" : "same-but-spelling");
    }
    if (mine.startsWith(theirs + " ") || theirs.startsWith(mine + " ")) {
      return new Closeness(Agreement.CLOSE, "one-is-part");
    }
    int distance = LETTERS.apply(mine, theirs);
    return distance >= 0 && Math.min(mine.length(), theirs.length()) > 3
        ? new Closeness(Agreement.CLOSE, "a-letter-or-two")
        : new Closeness(Agreement.DIFFERS, "different");
  }

  /** Dates as FHIR writes them: year, year and month, or the whole. */
  private static Closeness dates(String said, String known) {
    if (said.equals(known)) {
      return new Closeness(Agreement.AGREES, "same");
    }
    if (said.startsWith(known) || known.startsWith(said)) {
      return new Closeness(Agreement.CLOSE, "one-is-less-precise");
    }
    if (said.equals(dayAndMonthSwapped(known))) {
      return new Closeness(Agreement.CLOSE, "day-and-month-swapped");
    }
    boolean oneDigit =
        said.length() == known.length() && new LevenshteinDistance(1).apply(said, known) >= 0;
    return oneDigit
        ? new Closeness(Agreement.CLOSE, "one-digit")
        : new Closeness(Agreement.DIFFERS, "different");
  }

  private static String dayAndMonthSwapped(String date) {
    return date.length() == 10
        ? date.substring(0, 5) + date.substring(8) + "-" + date.substring(5, 7)
        : date;
  }

  private static Closeness codes(String said, String known) {
    return said.equals(known)
        ? new Closeness(Agreement.AGREES, "same")
        : new Closeness(Agreement.DIFFERS, "different");
  }

  private static Sentence why(String key) {
    return Sentence.of(TraitComparison.class, "trait." + key);
  }
}
