package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/** A person as PAM FR 2.11 describes one (PID, HL7 v2.5 paragraph 3.4.2). */
final class PidFromPatient {
  private final Patient patient;
  private final Partner recipient;
  private final Numbers numbers;

  private PidFromPatient(Patient patient, Partner recipient) {
    this.patient = patient;
    this.recipient = recipient;
    this.numbers = new Numbers(recipient);
  }

  static Line of(Patient patient, Partner recipient) {
    return new PidFromPatient(patient, recipient).line();
  }

  private Line line() {
    return new Line("PID")
        .put(1, "1")
        .repeated(3, identifiers())
        .repeated(5, patient.getName().stream().map(DataTypes::xpn).toList())
        .put(6, mother())
        .put(7, birth())
        .put(8, sex())
        .repeated(11, addresses())
        .repeated(13, DataTypes.telecoms(patient.getTelecom(), false))
        .repeated(14, DataTypes.telecoms(patient.getTelecom(), true))
        .put(16, marital())
        .put(26, nationality())
        .put(29, death())
        .put(30, isDead())
        .repeated(32, statuses(patient));
  }

  /** An INS leaves only where the identity is qualified. */
  private List<String> identifiers() {
    return patient.getIdentifier().stream()
        .filter(Identifier::hasValue)
        .filter(identifier -> !FrenchFhir.isIns(identifier) || FrenchFhir.isQualified(patient))
        .map(numbers::cx)
        .toList();
  }

  /** PID-6. */
  private String mother() {
    WrittenName name = WrittenName.of(patient.getExtensionString(FrenchFhir.MOTHERS_NAME));
    return Line.components(name.family(), name.given());
  }

  /** PID-7: with the hour where it is known. */
  private String birth() {
    Extension time = patient.getBirthDateElement().getExtensionByUrl(FrenchFhir.BIRTH_TIME);
    return time != null && time.getValue() instanceof BaseDateTimeType moment
        ? Times.of(moment, recipient)
        : Times.of(patient.getBirthDateElement(), recipient);
  }

  /** PID-8, HL7 table 0001. */
  private String sex() {
    return patient.hasGender()
        ? switch (patient.getGender()) {
          case MALE -> "M";
          case FEMALE -> "F";
          case OTHER -> "O";
          default -> "U";
        }
        : "";
  }

  private List<String> addresses() {
    Stream<String> birthPlace =
        patient.getExtensionsByUrl(FrenchFhir.BIRTH_PLACE).stream()
            .map(Extension::getValue)
            .filter(Address.class::isInstance)
            .map(place -> DataTypes.xad((Address) place, "BDL"));
    return Stream.concat(
            patient.getAddress().stream()
                .map(address -> DataTypes.xad(address, DataTypes.use(address))),
            birthPlace)
        .toList();
  }

  /** PID-16, HL7 table 0002. */
  private String marital() {
    String code = Codes.code(patient.getMaritalStatus());
    return code.equals("L") ? "A" : Line.escape(code);
  }

  private String nationality() {
    Extension nationality = patient.getExtensionByUrl(FrenchFhir.NATIONALITY);
    Extension code = nationality == null ? null : nationality.getExtensionByUrl("code");
    return code != null && code.getValue() instanceof CodeableConcept country
        ? Line.escape(Codes.code(country))
        : "";
  }

  private String death() {
    return patient.getDeceased() instanceof BaseDateTimeType when ? Times.of(when, recipient) : "";
  }

  private String isDead() {
    if (patient.getDeceased() instanceof BooleanType dead) {
      return dead.booleanValue() ? "Y" : "N";
    }
    return patient.hasDeceased() ? "Y" : "";
  }

  /** PID-32: how far the identity can be relied on. */
  private static List<String> statuses(Patient patient) {
    List<String> statuses = new ArrayList<>();
    for (Extension reliability : patient.getExtensionsByUrl(FrenchFhir.RELIABILITY)) {
      Extension status = reliability.getExtensionByUrl("identityStatus");
      if (status != null && status.getValue() instanceof Coding coding) {
        statuses.add(Line.escape(coding.getCode()));
      }
    }
    return statuses;
  }
}
