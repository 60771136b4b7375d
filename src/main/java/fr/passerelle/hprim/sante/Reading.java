package fr.passerelle.hprim.sante;

import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Sentence;
import fr.passerelle.translation.Unmapped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/** One message being read for one partner, with what is to be said of it beside its resources. */
final class Reading {
  /** What happens on many lines and is said once, with how often. */
  enum Often {
    LOCAL_CODE("code.local"),
    LOCAL_UNIT("unit.local"),
    NOT_NUMERIC("value.notNumeric"),
    EMPTY("result.empty");

    private final String key;

    Often(String key) {
      this.key = key;
    }
  }

  private final Partner partner;
  private final Message message;
  private final MessageHeader header;
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Unmapped> unmapped = new ArrayList<>();
  private final Map<Often, List<Place>> often = new EnumMap<>(Often.class);

  Reading(Partner partner, Message message, MessageHeader header) {
    this.partner = partner;
    this.message = message;
    this.header = header;
  }

  Partner partner() {
    return partner;
  }

  Message message() {
    return message;
  }

  MessageHeader header() {
    return header;
  }

  /** H-6: which kind of message it is. */
  Context context() {
    return Context.of(message).orElseThrow();
  }

  /** Something the sender should know. */
  void warn(Place place, String key) {
    remarks.add(Remark.warning(place, sentence(key)));
  }

  /** Something for the journal only. */
  void note(Place place, String key) {
    remarks.add(Remark.information(place, sentence(key)));
  }

  void count(Often what, Place place) {
    often.computeIfAbsent(what, any -> new ArrayList<>()).add(place);
  }

  /** A field that was looked at and led to nothing. */
  void unmapped(Segment segment, int field) {
    unmapped.add(new Unmapped(segment.place(field), FieldNames.of(segment.name(), field)));
  }

  List<Remark> remarks() {
    List<Remark> all = new ArrayList<>(remarks);
    often.forEach(
        (what, places) ->
            all.add(Remark.information(places.get(0), sentence(what.key, places.size()))));
    return all;
  }

  List<Unmapped> unmapped() {
    List<Unmapped> all = new ArrayList<>(unmapped);
    all.addAll(UnreadFields.of(message));
    return all.stream().distinct().toList();
  }

  /** A time of the message; a value that is none is remarked on and listed. */
  Optional<SentTime> time(Segment segment, int field) {
    String text = segment.text(field);
    Optional<SentTime> time = SentTime.parse(text, partner.zone());
    if (time.isEmpty() && !text.isEmpty()) {
      warn(segment.place(field), "time.unreadable");
      unmapped(segment, field);
    }
    return time;
  }

  /** Gives a resource of the sender the id it always has, from its identifier. */
  void own(Resource resource, Identifier key) {
    String name =
        String.join("|", partner.id(), resource.fhirType(), key.getSystem(), key.getValue());
    resource.setId("urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  Identifier identifier(String system, String value) {
    return new Identifier().setSystem(partner.localSystem(system)).setValue(value);
  }

  static Sentence sentence(String key, Object... arguments) {
    return Sentence.of(Reading.class, key, arguments);
  }
}
