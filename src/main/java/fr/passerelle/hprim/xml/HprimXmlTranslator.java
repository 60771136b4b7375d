package fr.passerelle.hprim.xml;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.FrenchText;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import fr.passerelle.translation.Unmapped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * HPRIM XML (evenementsPatients 1.05 to 2.00): who a person is, that two are one, and stays; acts
 * and payers are refused. Answered by acquittementsPatients.
 */
public final class HprimXmlTranslator implements MessageTranslator {
  private static final int HEAD = 4_096;
  private static final Pattern OPENING =
      Pattern.compile(
          "<(?:[A-Za-z][A-Za-z0-9._-]{0,30}:)?(?:evenements(?:Patients|ServeurActes|PMSI"
              + "|ServeurEtatsPatient|FraisDivers|ServeurIntervention|MvtStocks?)"
              + "|acquittements[A-Za-z]{1,30})[\\s/>]");

  private final Clock clock;

  /** Dates its answers by the system's clock. */
  public HprimXmlTranslator() {
    this(Clock.systemUTC());
  }

  /** The clock dates the answers and nothing else. */
  public HprimXmlTranslator(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String format() {
    return "hprim-xml";
  }

  @Override
  public boolean recognises(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    String text = XmlText.of(head, Optional.empty()).text().stripLeading();
    return text.startsWith("<") && OPENING.matcher(text).find();
  }

  @Override
  public List<InboundMessage> split(InboundMessage whole) {
    return EventCut.cut(whole);
  }

  @Override
  public Translation translate(InboundMessage record) {
    FrenchText.Decoded decoded = decoded(record);
    XmlTree tree = XmlTree.of(decoded.text().stripLeading());
    if (tree.root().isEmpty()) {
      String key = tree.fault().isEmpty() ? "xml.notWellFormed" : tree.fault();
      Fault fault = new Fault(Fault.DATA_TYPE, Place.line(tree.line()), Reading.sentence(key));
      return new Rejected(EventDocument.UNREADABLE, List.of(fault));
    }
    XmlElement root = tree.root().get();
    EventDocument document = new EventDocument(root);
    MessageHeader header = document.messageHeader(record.partner(), record.rank());
    List<Fault> faults = EventCheck.faults(document, root);
    if (!faults.isEmpty()) {
      return new Rejected(header, faults);
    }
    Reading reading = new Reading(record.partner(), root);
    if (!decoded.asDeclared()) {
      reading.remarks().add(Remark.warning(Place.line(1), Reading.sentence("message.charset")));
    }
    return translated(reading, document, header);
  }

  @Override
  public Answer answer(InboundMessage record, Outcome outcome) {
    Optional<EventDocument> document =
        XmlTree.of(decoded(record).text().stripLeading()).root().map(EventDocument::new);
    return new XmlAnswer(record, document, outcome, clock).write();
  }

  private static Translated translated(
      Reading reading, EventDocument document, MessageHeader header) {
    document.wantsNoAnswer();
    reading.root().attribute("version");
    XmlElement whole = document.events().get(0);
    PatientEvent event = PatientEvent.of(whole).orElseThrow();
    XmlElement element = event.in(whole).orElseThrow();
    element.attribute("action");
    Patient patient = new PatientFromXml(reading, element.at("patient").orElseThrow()).patient();
    List<Identifier> mergedAway = event == PatientEvent.MERGE ? loser(reading, element) : List.of();
    List<Resource> owned =
        element
            .at("venue")
            .filter(venue -> event == PatientEvent.VISIT)
            .flatMap(venue -> new VisitFromXml(reading, venue).encounter())
            .map(visit -> List.<Resource>of(visit))
            .orElse(List.of());
    List<Unmapped> unmapped = reading.unmapped();
    return new Translated(
        header,
        Optional.of(patient),
        Set.of(),
        mergedAway,
        owned,
        List.copyOf(reading.remarks()),
        unmapped);
  }

  /** The sender's number of the person who loses; the rest of what is said of them is listed. */
  private static List<Identifier> loser(Reading reading, XmlElement fusion) {
    return fusion.at("patientElimine").stream()
        .flatMap(loser -> new PatientFromXml(reading, loser).identifiers().stream())
        .limit(1)
        .toList();
  }

  private static FrenchText.Decoded decoded(InboundMessage record) {
    return XmlText.of(record.bytes(), record.partner().charset());
  }
}
