package fr.passerelle.hprim.sante;

import fr.passerelle.hprim.written.SentNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** OBX-5 by what it is; OBX-2 decides only where the value itself does not. */
final class ValueFromObx {
  private static final List<String> CODED = List.of("CE", "CK", "CNA");

  private final Reading reading;
  private final Segment obx;

  ValueFromObx(Reading reading, Segment obx) {
    this.reading = reading;
    this.obx = obx;
  }

  void set(Observation observation) {
    List<Field> sent = obx.repetitions(5);
    String words = sent.stream().map(Field::whole).collect(Collectors.joining("\n")).strip();
    if (ObservationFromObx.isNothing(words)) {
      obx.text(2);
      return;
    }
    observation.setValue(
        sent.size() == 1 ? value(sent.get(0), words) : new StringType(withUnit(words)));
  }

  private Type value(Field field, String words) {
    String type = obx.text(2);
    if (CODED.contains(type)) {
      return Codes.of(reading, field);
    }
    if (type.equals("DT") || type.equals("TS")) {
      Optional<SentTime> time = SentTime.parse(words, reading.partner().zone());
      if (time.isPresent()) {
        return time.get().toDateTime();
      }
    }
    return number(type, words).map(Type.class::cast).orElseGet(() -> text(type, words));
  }

  private Optional<Quantity> number(String type, String words) {
    String unit = unit();
    return SentNumber.of(words)
        .filter(
            read ->
                type.equals("NM")
                    || !unit.isEmpty()
                    || !read.unit().isEmpty()
                    || !read.comparator().isEmpty())
        .filter(read -> read.unit().isEmpty() || unit.isEmpty() || read.unit().equals(unit))
        .map(read -> quantity(read, unit));
  }

  private Quantity quantity(SentNumber read, String unit) {
    Quantity quantity = read.quantity(unit);
    if (quantity.hasUnit() && !quantity.hasCode()) {
      reading.count(Reading.Often.LOCAL_UNIT, obx.place(6));
    }
    return quantity;
  }

  private StringType text(String type, String words) {
    if (type.equals("NM")) {
      reading.count(Reading.Often.NOT_NUMERIC, obx.place(5));
    }
    return new StringType(withUnit(words));
  }

  /** A text value has no place for a unit: it is written behind it, as people would. */
  private String withUnit(String words) {
    return (words + " " + unit()).strip();
  }

  private String unit() {
    String unit = obx.text(6);
    return unit.equals(".") ? "" : unit;
  }
}
