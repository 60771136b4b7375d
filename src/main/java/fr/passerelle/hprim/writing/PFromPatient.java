package fr.passerelle.hprim.writing;

import fr.passerelle.identity.InsKind;
import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.WrittenTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/** A person as the segment P (HPRIM Santé chapter 8). */
final class PFromPatient {
  private final Patient patient;
  private final Partner recipient;
  private final boolean asksUs;

  /**
   * @param asksUs whether the recipient is the requester (results go to it) or is told an admission
   */
  PFromPatient(Patient patient, Partner recipient, boolean asksUs) {
    this.patient = patient;
    this.recipient = recipient;
    this.asksUs = asksUs;
  }

  SanteSegment segment() {
    SanteSegment p = new SanteSegment("P").put(1, "1");
    numbers(p);
    names(p);
    return p.put(7, WrittenTime.of(patient.getBirthDateElement(), recipient.zone()), 26)
        .put(8, sex())
        .put(10, address(patient.getAddressFirstRep()), 200)
        .put(11, ins(), 120)
        .repeated(
            12,
            patient.getTelecom().stream()
                .filter(ContactPoint::hasValue)
                .map(telecom -> SanteSegment.words(telecom.getValue()))
                .toList())
        .put(33, death());
  }

  /** P-2 is the requester's number, P-3 the executant's: who reads this knows one of them. */
  private void numbers(SanteSegment p) {
    String theirs =
        number(
            each ->
                recipient.identityDomain().filter(each.getSystem()::equals).isPresent()
                    || each.getSystem()
                        .equals(
                            recipient.localSystem(
                                asksUs ? "patient-demandeur" : "patient-executant")));
    String ours = number(each -> !each.getValue().equals(theirs));
    p.put(asksUs ? 2 : 3, SanteSegment.words(theirs), asksUs ? 36 : 16);
    p.put(asksUs ? 3 : 2, SanteSegment.words(ours), asksUs ? 16 : 36);
  }

  private String number(Predicate<Identifier> which) {
    return patient.getIdentifier().stream()
        .filter(each -> each.hasValue() && each.hasSystem() && !FrenchFhir.isIns(each))
        .filter(which)
        .findFirst()
        .map(Identifier::getValue)
        .orElse("");
  }

  /** P-5 the name in use, P-6 the birth name. */
  private void names(SanteSegment p) {
    Optional<HumanName> birth = name(NameUse.OFFICIAL);
    HumanName used = name(NameUse.USUAL).orElseGet(() -> birth.orElse(patient.getNameFirstRep()));
    List<String> given = used.getGiven().stream().map(each -> each.getValue()).toList();
    p.put(
        5,
        SanteSegment.components(
            used.getFamily(),
            given.isEmpty() ? "" : given.get(0),
            given.size() < 2 ? "" : String.join(" ", given.subList(1, given.size())),
            "",
            used.getPrefixAsSingleString()),
        48);
    p.put(6, birth.map(HumanName::getFamily).map(SanteSegment::words).orElse(""), 24);
  }

  private Optional<HumanName> name(NameUse use) {
    return patient.getName().stream().filter(name -> name.getUse() == use).findFirst();
  }

  /** P-8: nobody but men and women has a letter of their own. */
  private String sex() {
    if (!patient.hasGender()) {
      return "";
    }
    return patient.getGender() == AdministrativeGender.MALE
        ? "M"
        : patient.getGender() == AdministrativeGender.FEMALE ? "F" : "U";
  }

  private static String address(Address address) {
    List<String> lines = address.getLine().stream().map(line -> line.getValue()).toList();
    return SanteSegment.components(
        lines.isEmpty() ? "" : lines.get(0),
        lines.size() < 2 ? "" : String.join(" ", lines.subList(1, lines.size())),
        address.getCity(),
        address.getState(),
        address.getPostalCode(),
        address.getCountry());
  }

  /** P-11 (since 2.3): number and kind; only of a qualified identity. */
  private String ins() {
    if (!FrenchFhir.isQualified(patient)) {
      return "";
    }
    return patient.getIdentifier().stream()
        .filter(each -> each.hasValue() && each.hasSystem() && FrenchFhir.isIns(each))
        .flatMap(each -> kind(each).map(kind -> kind(each.getValue(), kind)).stream())
        .findFirst()
        .orElse("");
  }

  private static Optional<InsKind> kind(Identifier ins) {
    return InsKind.ofOid(ins.getSystem().replaceFirst("^urn:oid:", "")).filter(InsKind::canMatch);
  }

  private static String kind(String number, InsKind kind) {
    return SanteSegment.components(number, kind.typeCode());
  }

  private String death() {
    return patient.getDeceased() instanceof BaseDateTimeType when
        ? WrittenTime.of(when, recipient.zone())
        : "";
  }
}
