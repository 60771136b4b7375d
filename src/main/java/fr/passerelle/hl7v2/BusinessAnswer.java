package fr.passerelle.hl7v2;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * ZAM^Z01 to Z03 (ANS volet Transmission de documents CDA-R2 en HL7 v2): what became of a document
 * in the DMP or in MSSanté, as a Communication about the message that carried it. OBX-3 says which
 * answer, OBX-4 which message, OBX-5 yes or no, ERR why not.
 */
final class BusinessAnswer {
  private static final String HL7_ERROR = "http://terminology.hl7.org/CodeSystem/v2-0357";

  /** What an event answers where no OBX says it. */
  private static final Map<String, String> BY_EVENT =
      Map.of(
          "ZAM^Z01", "ACK_RECEPTION_DMP",
          "ZAM^Z02", "ACK_RECEPTION_MSS",
          "ZAM^Z03", "ACK_LECTURE_MSS");

  private final Reading reading;

  private BusinessAnswer(Reading reading) {
    this.reading = reading;
  }

  /** One of each OBX; of MSA where there is none. */
  static List<Resource> of(Reading reading) {
    BusinessAnswer answer = new BusinessAnswer(reading);
    List<Resource> owned = new ArrayList<>();
    for (Segment obx : reading.message().all("OBX")) {
      owned.add(answer.ofObx(obx, owned.size() + 1));
    }
    if (owned.isEmpty()) {
      reading.message().first("MSA").map(answer::ofMsa).ifPresent(owned::add);
    }
    return owned;
  }

  private Communication ofObx(Segment obx, int rank) {
    obx.field(2).whole(); // the type of what is Y or N
    obx.field(5).component(3); // its table
    Communication told = told(rank, obx, 4, obx.text(4));
    ConceptFromCwe.of(reading.partner(), obx.field(3)).ifPresent(told::addCategory);
    return outcome(told, obx, 5, obx.text(5));
  }

  private Communication ofMsa(Segment msa) {
    Communication told = told(1, msa, 2, msa.text(2));
    told.addCategory()
        .addCoding()
        .setSystem(reading.partner().localSystem("codes"))
        .setCode(BY_EVENT.get(reading.envelope().event()));
    String code = msa.text(1);
    return outcome(told, msa, 1, code.equals("AA") ? "Y" : code.isEmpty() ? "" : "N");
  }

  private Communication told(int rank, Segment there, int field, String message) {
    Communication told = new Communication();
    Identifier number = number(reading.envelope().messageId() + "." + rank);
    OwnedId.give(told, reading.partner(), number);
    told.addIdentifier(number);
    reading
        .time(reading.message().header(), 7)
        .ifPresent(time -> told.setSentElement(time.toDateTime()));
    if (message.isEmpty()) {
      reading.warn(there.place(field), "remark.answer-without-message");
    } else {
      told.addAbout(new Reference().setIdentifier(number(message)));
    }
    return told;
  }

  private Identifier number(String message) {
    return new Identifier().setSystem(reading.partner().localSystem("messages")).setValue(message);
  }

  private Communication outcome(Communication told, Segment there, int field, String value) {
    switch (value) {
      case "Y" -> told.setStatus(CommunicationStatus.COMPLETED);
      case "N" -> told.setStatus(CommunicationStatus.NOTDONE);
      default -> {
        told.setStatus(CommunicationStatus.UNKNOWN);
        reading.warn(there.place(field), "remark.answer-unclear");
      }
    }
    if (told.getStatus() != CommunicationStatus.COMPLETED) {
      why().ifPresent(told::setStatusReason);
    }
    return told;
  }

  /** ERR-5 the code of the DMP or of MSSanté, ERR-3 that of HL7, ERR-8 or ERR-7 in words. */
  private Optional<CodeableConcept> why() {
    CodeableConcept why = new CodeableConcept();
    for (Segment err : reading.message().all("ERR")) {
      ConceptFromCwe.of(reading.partner(), err.field(5))
          .ifPresent(
              code -> {
                code.getCoding().forEach(why::addCoding);
                words(why, code.getText());
              });
      String hl7 = err.text(3);
      if (!hl7.isEmpty()) {
        why.addCoding().setSystem(HL7_ERROR).setCode(hl7);
      }
      words(why, err.text(8));
      words(why, err.text(7));
    }
    return why.isEmpty() ? Optional.empty() : Optional.of(why);
  }

  private static void words(CodeableConcept why, String text) {
    if (text != null && !text.isEmpty()) {
      why.setText(why.hasText() ? why.getText() + "\n" + text : text);
    }
  }
}
