package fr.passerelle.hprim.writing;

import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.Partner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/**
 * The twelve lines that open a record. Line 8 stays empty: it is the number of the insured, which
 * is not known here, and never an INS.
 */
final class HeaderLines {
  private static final int CODE_WIDTH = 10;

  private final Patient patient;
  private final Letter letter;
  private final Partner recipient;
  private final Instant at;

  HeaderLines(Patient patient, Letter letter, Partner recipient, Instant at) {
    this.patient = patient;
    this.letter = letter;
    this.recipient = recipient;
    this.at = at;
  }

  List<String> lines() {
    HumanName name = name();
    Address address = patient.getAddressFirstRep();
    List<String> streets = address.getLine().stream().map(line -> line.getValue()).toList();
    String day = day(letter.day());
    return List.of(
        code(),
        oneLine(name.getFamily()),
        oneLine(name.getGivenAsSingleString()),
        streets.isEmpty() ? "" : oneLine(streets.get(0)),
        streets.size() < 2 ? "" : oneLine(String.join(" ", streets.subList(1, streets.size()))),
        (oneLine(address.getPostalCode()) + " " + oneLine(address.getCity())).strip(),
        day(patient.getBirthDateElement().getValueAsString()),
        "",
        oneLine(letter.number()),
        day.isEmpty() ? french(LocalDate.ofInstant(at, recipient.zone())) : day,
        party("PASSERELLE"),
        party(recipient.id()));
  }

  /** The number the receiver knows the person by; else any local one, but no INS. */
  private String code() {
    List<Identifier> numbers =
        patient.getIdentifier().stream()
            .filter(Identifier::hasValue)
            .filter(number -> !FrenchFhir.isIns(number))
            .toList();
    Optional<Identifier> theirs =
        numbers.stream()
            .filter(
                number -> recipient.identityDomain().filter(number.getSystem()::equals).isPresent())
            .findFirst();
    return theirs.or(() -> numbers.stream().findFirst()).map(Identifier::getValue).orElse("");
  }

  /** The name in use, which a practice files by; else the birth name. */
  private HumanName name() {
    return patient.getName().stream()
        .filter(name -> name.getUse() == NameUse.USUAL)
        .findFirst()
        .orElse(patient.getNameFirstRep());
  }

  /** {@code DD/MM/YYYY}; empty where the day is not known. */
  private static String day(String iso) {
    return iso != null && iso.length() >= 10 ? french(LocalDate.parse(iso.substring(0, 10))) : "";
  }

  private static String french(LocalDate day) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  /** Ten columns for a code, which nobody gave, then the name. */
  private static String party(String name) {
    return " ".repeat(CODE_WIDTH) + name;
  }

  private static String oneLine(String text) {
    return text == null ? "" : text.replaceAll("\\s+", " ").strip();
  }
}
