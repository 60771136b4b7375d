package fr.passerelle.hprim.xml;

import fr.passerelle.translation.Translated;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/** The element venue of HPRIM XML (typeVenue) as an Encounter. */
final class VisitFromXml {
  private static final String ACT_CODES = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
  private static final String NOT_KNOWN = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor";
  private static final String IDENTIFIER_TYPES = "http://terminology.hl7.org/CodeSystem/v2-0203";
  private static final Map<String, String> CLASSES =
      Map.of("hsp", "IMP", "ambu", "SS", "cslt", "AMB", "exte", "AMB", "sc", "AMB");

  private final Reading reading;
  private final XmlElement venue;

  VisitFromXml(Reading reading, XmlElement venue) {
    this.reading = reading;
    this.venue = venue;
  }

  /** Empty without the sender's number: nothing would tell this visit from the next. */
  Optional<Encounter> encounter() {
    String number = venue.text("identifiant", "emetteur", "valeur");
    if (number.isEmpty()) {
      reading.warn(venue, "visit.noNumber");
      return Optional.empty();
    }
    Identifier key = reading.identifier("visit", number);
    key.getType().addCoding().setSystem(IDENTIFIER_TYPES).setCode("VN");
    Encounter encounter = new Encounter();
    encounter.setId(id(key));
    encounter.addIdentifier(key).setSubject(new Reference(Translated.SUBJECT));
    Period period = new Period();
    moment("entree").ifPresent(period::setStartElement);
    moment("sortie").ifPresent(period::setEndElement);
    encounter.setPeriod(period.isEmpty() ? null : period);
    encounter.setClass_(visitClass());
    encounter.setStatus(status(period));
    return Optional.of(encounter);
  }

  private String id(Identifier key) {
    String name = reading.partner().id() + "|Encounter|" + key.getSystem() + "|" + key.getValue();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private Coding visitClass() {
    Optional<XmlElement> nature = venue.at("natureVenueHprim");
    String sent = nature.map(element -> element.attribute("valeur")).orElse("");
    String code = CLASSES.get(sent);
    if (code == null) {
      nature.ifPresent(reading::unmapped);
      return new Coding().setSystem(NOT_KNOWN).setCode("UNK");
    }
    return new Coding().setSystem(ACT_CODES).setCode(code);
  }

  private EncounterStatus status(Period period) {
    String state = venue.attribute("etat");
    if (state.equals("préadmission")) {
      return EncounterStatus.PLANNED;
    }
    if (state.equals("annulée") || state.equals("annulé")) {
      return EncounterStatus.CANCELLED;
    }
    if (state.startsWith("cl") || period.hasEnd()) { // clôturée
      return EncounterStatus.FINISHED;
    }
    return period.hasStart() ? EncounterStatus.INPROGRESS : EncounterStatus.UNKNOWN;
  }

  /** dateHeureOptionnelle: a date, and a time of day where it is known. */
  private Optional<DateTimeType> moment(String which) {
    Optional<XmlElement> sent = venue.at(which, "dateHeureOptionnelle");
    String date = sent.map(element -> element.text("date")).orElse("");
    String time = sent.map(element -> element.text("heure")).orElse("");
    if (date.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(date);
      return Optional.of(
          time.isEmpty() ? new DateTimeType(day.toString()) : at(day, LocalTime.parse(time)));
    } catch (DateTimeException unreadable) {
      reading.warn(sent.orElseThrow(), "time.unreadable");
      reading.unmapped(sent.orElseThrow());
      return Optional.empty();
    }
  }

  private DateTimeType at(LocalDate day, LocalTime time) {
    DateTimeType moment = new DateTimeType();
    moment.setTimeZone(TimeZone.getTimeZone(reading.partner().zone()));
    moment.setValue(Date.from(day.atTime(time).atZone(reading.partner().zone()).toInstant()));
    return moment;
  }
}
