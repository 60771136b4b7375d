package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationPayloadComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;

/**
 * What one professional tells another, as MDM^T02: its words as text, which every practice software
 * shows, its attachments as documents (HL7 v2.5 chapter 9).
 */
final class CommunicationLines {
  private static final String WORDS = "Message";

  private final Communication communication;
  private final Partner recipient;
  private final Numbers numbers;
  private final Professionals professionals;

  CommunicationLines(Communication communication, SaidResources said, Partner recipient) {
    this.communication = communication;
    this.recipient = recipient;
    this.numbers = new Numbers(recipient);
    this.professionals = new Professionals(said, numbers);
  }

  /** Empty when it says nothing. */
  List<Line> lines() {
    List<Line> results = new ArrayList<>();
    for (CommunicationPayloadComponent payload : communication.getPayload()) {
      if (payload.hasContentStringType()) {
        payload
            .getContentStringType()
            .getValue()
            .lines()
            .forEach(words -> results.add(text(words)));
      } else if (payload.hasContentAttachment()) {
        EmbeddedData.of(payload.getContentAttachment())
            .ifPresent(data -> results.add(data.obx(type()).put(11, "F")));
      }
    }
    for (int rank = 1; rank <= results.size(); rank++) {
      results.get(rank - 1).put(1, Integer.toString(rank));
    }
    if (results.isEmpty()) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>(List.of(txa()));
    lines.addAll(results);
    return lines;
  }

  private Line text(String words) {
    return new Line("OBX").put(2, "TX").put(3, type()).text(5, words).put(11, "F");
  }

  private Line txa() {
    return new Line("TXA")
        .put(1, "1")
        .put(2, type())
        .put(3, "TEXT")
        .put(6, Times.of(communication.getSentElement(), recipient))
        .put(9, communication.hasSender() ? professionals.xcn(communication.getSender()) : "")
        .put(12, numbers.ei(number()))
        .put(17, "AU");
  }

  private String type() {
    if (communication.hasTopic()) {
      return Codes.of(communication.getTopic());
    }
    return communication.hasCategory()
        ? Codes.of(communication.getCategoryFirstRep())
        : Line.components("", WORDS);
  }

  private Identifier number() {
    IdType id = communication.getIdElement();
    return communication.getIdentifier().stream()
        .filter(Identifier::hasValue)
        .findFirst()
        .orElseGet(
            () ->
                new Identifier()
                    .setSystem(recipient.localSystem("communications"))
                    .setValue(id.getIdPart()));
  }
}
