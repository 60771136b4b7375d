package fr.passerelle.hl7v2;

import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Partner.Processing;
import fr.passerelle.translation.Place;
import java.util.ArrayList;
import java.util.List;

/** Whether the MSH of a message lets us take it: type, event, version, processing, identifier. */
final class EnvelopeCheck {
  private static final Place MSH_11 = Place.field("MSH", 11);

  private final Partner partner;
  private final Message message;
  private final String event;
  private final List<Fault> faults = new ArrayList<>();

  private EnvelopeCheck(Reading reading) {
    this.partner = reading.partner();
    this.message = reading.message();
    this.event = reading.envelope().event();
  }

  /** Every fault found, in the order of the fields. */
  static List<Fault> faults(Reading reading) {
    EnvelopeCheck check = new EnvelopeCheck(reading);
    check.type();
    check.identifier();
    check.processing();
    check.version();
    return check.faults;
  }

  private void type() {
    String type = message.header().field(9).component(1);
    if (type.isEmpty()) {
      add(Fault.FIELD_MISSING, Place.field("MSH", 9), "fault.type-missing");
    } else if (!SupportedEvent.hasType(type)) {
      add(Fault.MESSAGE_TYPE, Place.field("MSH", 9), "fault.type-unsupported");
    } else if (SupportedEvent.of(event).isEmpty()) {
      add(Fault.EVENT, Place.field("MSH", 9), "fault.event-unsupported");
    }
  }

  private void identifier() {
    if (message.header().text(10).isEmpty()) {
      add(Fault.FIELD_MISSING, Place.field("MSH", 10), "fault.message-id-missing");
    }
  }

  /** HL7 table 0103: P production, T training, D debugging. */
  private void processing() {
    boolean production = partner.processing() == Processing.PRODUCTION;
    switch (message.header().text(11)) {
      case "P" -> {
        // welcome on every connection
      }
      case "T", "D" -> {
        if (production) {
          add(Fault.PROCESSING_ID, MSH_11, "fault.test-on-production");
        }
      }
      case "" -> {
        if (production) {
          add(Fault.FIELD_MISSING, MSH_11, "fault.processing-missing");
        }
      }
      default -> add(Fault.TABLE_VALUE, MSH_11, "fault.processing-unknown");
    }
  }

  private void version() {
    String version = message.header().text(12);
    if (version.isEmpty()) {
      add(Fault.FIELD_MISSING, Place.field("MSH", 12), "fault.version-missing");
    } else if (!version.startsWith("2.")) {
      add(Fault.VERSION, Place.field("MSH", 12), "fault.version-unsupported");
    }
  }

  private void add(int code, Place place, String key) {
    faults.add(new Fault(code, place, Reading.sentence(key)));
  }
}
