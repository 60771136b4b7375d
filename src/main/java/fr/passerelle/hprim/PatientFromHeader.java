package fr.passerelle.hprim;

import fr.passerelle.hprim.written.SentDate;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translated;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/**
 * Lines 1-7 as a Patient. The number of line 8 is the insured person's, who may be a parent: it
 * identifies nobody here, and the sex its first digit gives is not the patient's.
 */
final class PatientFromHeader {
  private static final String IDENTIFIER_TYPES = "http://terminology.hl7.org/CodeSystem/v2-0203";

  private final Header header;
  private final Partner partner;
  private final Notes notes;

  PatientFromHeader(Header header, Partner partner, Notes notes) {
    this.header = header;
    this.partner = partner;
    this.notes = notes;
  }

  Patient patient() {
    Patient patient = new Patient();
    patient.setId(Translated.SUBJECT);
    identifier(patient);
    name(patient);
    birthDate(patient);
    address(patient);
    if (header.has(HeaderLine.INSURED_NUMBER)) {
      unmapped(HeaderLine.INSURED_NUMBER);
    }
    notes.information(header.place(HeaderLine.INSURED_NUMBER), "patient.noSex");
    return patient;
  }

  private void identifier(Patient patient) {
    PatientCode.of(header)
        .ifPresentOrElse(code -> patient.addIdentifier(identifier(code)), this::withoutCode);
  }

  private Identifier identifier(String code) {
    Identifier identifier = new Identifier();
    identifier.setUse(Identifier.IdentifierUse.USUAL);
    identifier.getType().addCoding().setSystem(IDENTIFIER_TYPES).setCode("PI");
    return identifier
        .setSystem(partner.identityDomain().orElseGet(() -> partner.localSystem("patient")))
        .setValue(code);
  }

  private void withoutCode() {
    notes.warning(header.place(HeaderLine.PATIENT_CODE), "patient.noCode");
    if (header.has(HeaderLine.PATIENT_CODE)) {
      unmapped(HeaderLine.PATIENT_CODE);
    }
  }

  /** The format does not say whether line 2 is the birth name. */
  private void name(Patient patient) {
    HumanName name = patient.addName().setUse(HumanName.NameUse.USUAL);
    name.setFamily(header.words(HeaderLine.FAMILY));
    if (header.has(HeaderLine.GIVEN)) {
      name.addGiven(header.words(HeaderLine.GIVEN));
    } else {
      notes.warning(header.place(HeaderLine.GIVEN), "patient.noGivenName");
    }
  }

  private void birthDate(Patient patient) {
    SentDate date = header.date(HeaderLine.BIRTH_DATE);
    date.fhir().ifPresent(known -> patient.setBirthDateElement(new DateType(known)));
    if (date.isUnreadable()) {
      notes.warning(header.place(HeaderLine.BIRTH_DATE), "patient.birthDateUnreadable");
      unmapped(HeaderLine.BIRTH_DATE);
    } else if (date.day().isEmpty()) {
      notes.warning(header.place(HeaderLine.BIRTH_DATE), "patient.birthDateIncomplete");
    }
  }

  private void address(Patient patient) {
    Address address = new Address();
    for (HeaderLine line : new HeaderLine[] {HeaderLine.ADDRESS_1, HeaderLine.ADDRESS_2}) {
      if (header.has(line)) {
        address.addLine(header.words(line));
      }
    }
    city(address, header.words(HeaderLine.CITY));
    if (!address.isEmpty()) {
      patient.addAddress(address);
    }
  }

  private static void city(Address address, String words) {
    boolean coded = words.matches("\\d{5}( .*)?");
    String city = coded ? words.substring(5).strip() : words;
    if (coded) {
      address.setPostalCode(words.substring(0, 5));
    }
    if (!city.isEmpty()) {
      address.setCity(city);
    }
  }

  private void unmapped(HeaderLine line) {
    notes.unmapped(header.place(line), line.french());
  }
}
