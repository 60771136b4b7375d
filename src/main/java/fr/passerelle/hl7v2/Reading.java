package fr.passerelle.hl7v2;

import fr.passerelle.cda.ClinicalDocumentHeader;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Hl7Time;
import fr.passerelle.translation.LiftedLabel;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Sentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One message being read for one partner, with the remarks made on the way.
 *
 * @param envelope who sent what to whom
 * @param remarks grows while the mappings read
 * @param headers of the clinical documents met on the way
 * @param lifted what no longer hides a resource
 * @param localCodes of analyses that have no LOINC code, and where they stand
 * @param faults found while reading, for which the message is refused after all
 */
record Reading(
    Partner partner,
    Message message,
    Envelope envelope,
    List<Remark> remarks,
    List<HeaderAt> headers,
    List<LiftedLabel> lifted,
    List<Fault> faults,
    List<String> localCodes,
    List<Place> localPlaces) {

  Reading(Partner partner, Message message, Envelope envelope) {
    this(
        partner,
        message,
        envelope,
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  /** The header of a clinical document and the field it was in. */
  record HeaderAt(Place place, ClinicalDocumentHeader header) {}

  /** Something the sender should know. */
  void warn(Place place, String key, Object... arguments) {
    remarks.add(Remark.warning(place, sentence(key, arguments)));
  }

  /** Something the sender has to mend. */
  void refuse(int code, Place place, String key, Object... arguments) {
    faults.add(new Fault(code, place, sentence(key, arguments)));
  }

  /** Something for the journal only. */
  void note(Place place, String key, Object... arguments) {
    remarks.add(Remark.information(place, sentence(key, arguments)));
  }

  /** A time of the message; a value that is no time is remarked on. */
  Optional<Hl7Time> time(Segment segment, int field) {
    String text = segment.text(field);
    Optional<Hl7Time> time = Hl7Time.parse(text, partner.zone());
    if (time.isEmpty() && !text.isBlank()) {
      warn(segment.place(field), "remark.time-unreadable");
    }
    return time;
  }

  /** The first of these fields that holds a time. */
  Optional<Instant> instant(String segment, int field) {
    return Hl7Time.parse(message.text(segment, field), partner.zone()).map(Hl7Time::instant);
  }

  static Sentence sentence(String key, Object... arguments) {
    return Sentence.of(Hl7v2Translator.class, key, arguments);
  }
}
