package fr.passerelle.hl7v2;

import fr.passerelle.translation.Hl7Time;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/** What is asked of whom (RF1 and PRD, HL7 v2.5 paragraphs 11.6.1 and 11.6.3). */
final class ReferralFromRf1 {
  private static final String SNOMED = "http://snomed.info/sct";
  private static final String REFERRAL = "3457005";
  private static final String TYPE = "http://terminology.hl7.org/CodeSystem/v2-0281";
  private static final String PLACE = "http://terminology.hl7.org/CodeSystem/v2-0284";

  private final Reading reading;
  private final Segment rf1;
  private final ServiceRequest referral;

  private ReferralFromRf1(Reading reading, Segment rf1, ServiceRequest referral) {
    this.reading = reading;
    this.rf1 = rf1;
    this.referral = referral;
  }

  static ServiceRequest of(Reading reading, OrderGroup group, Segment rf1) {
    // RF1-6: number of who refers, RF1-11: of who is asked
    List<Identifier> numbers =
        Stream.of(number(reading, rf1, 6, "PLAC"), number(reading, rf1, 11, "FILL"))
            .flatMap(Optional::stream)
            .toList();
    ServiceRequest referral = OrderFromOrc.of(reading, group, 1, numbers);
    ReferralFromRf1 mapping = new ReferralFromRf1(reading, rf1, referral);
    mapping.category(group);
    mapping.purpose();
    mapping.when();
    mapping.providers(group);
    return referral;
  }

  private static Optional<Identifier> number(Reading reading, Segment rf1, int field, String type) {
    Optional<Identifier> number =
        ReportKey.number(
            reading.partner(), rf1.field(field), field == 6 ? "referrals" : "referrals-received");
    number.ifPresent(known -> IdentifierFromCx.type(known, type));
    return number;
  }

  /** A referral; RF1-3 of what kind, RF1-5 where to; a téléexpertise where the message says it. */
  private void category(OrderGroup group) {
    CodeableConcept referred = referral.addCategory();
    referred.addCoding().setSystem(SNOMED).setCode(REFERRAL);
    coded(3, TYPE);
    coded(5, PLACE);
    boolean atDistance =
        Stream.of(rf1.field(3), rf1.field(4), rf1.field(10), group.obr().field(4))
            .flatMap(said -> Stream.of(said.glance(1), said.glance(2)))
            .map(ReferralFromRf1::plain)
            .anyMatch(words -> words.contains("teleexpertise"));
    if (atDistance) {
      referral.addCategory().setText("Téléexpertise");
    }
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z]", "")
        .toLowerCase(Locale.ROOT);
  }

  private void coded(int field, String system) {
    String code = rf1.text(field);
    String words = rf1.field(field).component(2);
    if (!code.isEmpty() || !words.isEmpty()) {
      CodeableConcept category = referral.addCategory();
      if (!code.isEmpty()) {
        boolean isOfTable = code.matches("[A-Z]{1,3}");
        String local = reading.partner().localSystem("codes");
        category.addCoding().setSystem(isOfTable ? system : local).setCode(code);
      }
      if (!words.isEmpty()) {
        category.setText(words);
      }
    }
  }

  /** RF1-2 how urgent, RF1-4 what is to be done, RF1-10 why. */
  private void purpose() {
    OrderFromObr.priority(rf1.text(2)).ifPresent(referral::setPriority);
    for (Field disposition : rf1.repetitions(4)) {
      ConceptFromCwe.of(reading.partner(), disposition).ifPresent(referral::addOrderDetail);
    }
    for (Field reason : rf1.repetitions(10)) {
      ConceptFromCwe.of(reading.partner(), reason).ifPresent(referral::addReasonCode);
    }
  }

  /** RF1-7 and RF1-8 from when to when, RF1-9 when it was made. */
  private void when() {
    Optional<Hl7Time> start = reading.time(rf1, 7);
    Optional<Hl7Time> end = reading.time(rf1, 8);
    if (start.isPresent() || end.isPresent()) {
      Period period = new Period();
      start.ifPresent(time -> period.setStartElement(time.toDateTime()));
      end.ifPresent(time -> period.setEndElement(time.toDateTime()));
      referral.setOccurrence(period);
    }
    reading.time(rf1, 9).ifPresent(time -> referral.setAuthoredOnElement(time.toDateTime()));
  }

  /** PRD-1 (HL7 table 0286): RP refers, RT is asked; any other is proposed and listed. */
  private void providers(OrderGroup group) {
    for (Segment prd : group.all("PRD")) {
      switch (prd.field(1).glance(1)) {
        case "RP" -> provider(prd).ifPresent(referral::setRequester);
        case "RT" -> provider(prd).ifPresent(referral::addPerformer);
        default -> reading.note(prd.place(1), "remark.proposed-not-applied");
      }
    }
  }

  private Optional<Reference> provider(Segment prd) {
    prd.field(1).whole();
    return PractitionerFromPrd.of(reading, prd);
  }
}
