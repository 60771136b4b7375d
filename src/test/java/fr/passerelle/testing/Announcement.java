package fr.passerelle.testing;

import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.PatientPart;
import fr.passerelle.translation.Translated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;

/** What a message about an invented person says, as a translator would give it. */
public final class Announcement {
  private static final String INS = "urn:oid:1.2.250.1.213.1.4.10";
  private static final String RELIABILITY =
      "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-identity-reliability";

  private Announcement() {}

  public static Translated message(String asOf, Patient subject) {
    return translated(asOf, subject, Set.of());
  }

  public static Translated translated(String asOf, Patient subject, Set<PatientPart> deleted) {
    Instant when = Instant.parse(asOf);
    return new Translated(
        new MessageHeader(asOf, asOf, "ADT^A31", when, when),
        Optional.of(subject),
        deleted,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public static Patient person(String family, String given, String phone) {
    Patient patient = new Patient();
    patient.addName().setUse(HumanName.NameUse.OFFICIAL).setFamily(family).addGiven(given);
    patient.setGender(AdministrativeGender.FEMALE);
    patient.addIdentifier().setSystem("urn:test:local:" + phone).setValue("n-" + phone);
    if (phone != null) {
      patient.addTelecom().setSystem(ContactPoint.ContactPointSystem.PHONE).setValue(phone);
    }
    return patient;
  }

  public static Patient qualified(String family, String given, String phone) {
    Patient patient = person(family, given, phone);
    patient.addIdentifier().setSystem(INS).setValue("279035121518989");
    patient
        .addExtension()
        .setUrl(RELIABILITY)
        .addExtension("identityStatus", new Coding().setCode("VALI"));
    return patient;
  }
}
