package fr.passerelle.hl7v2;

import fr.passerelle.translation.Hl7Time;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Ratio;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.Type;

/**
 * OBX-5 by the type OBX-2 names. A value that is not of its type is kept as text, with a remark.
 */
final class ValueFromObx {
  private final Reading reading;
  private final Segment obx;

  private ValueFromObx(Reading reading, Segment obx) {
    this.reading = reading;
    this.obx = obx;
  }

  /** One value is the value; several of a type that is no text become components. */
  static void set(Reading reading, Segment obx, Observation observation) {
    List<Field> sent = obx.repetitions(5).stream().filter(each -> !each.isEmpty()).toList();
    if (sent.isEmpty()) {
      obx.text(2);
      return;
    }
    ValueFromObx values = new ValueFromObx(reading, obx);
    if (sent.size() == 1) {
      observation.setValue(values.value(sent.get(0)));
    } else if (values.isText()) {
      observation.setValue(values.text(sent));
    } else {
      sent.forEach(
          each ->
              observation
                  .addComponent()
                  .setCode(observation.getCode().copy())
                  .setValue(values.value(each)));
    }
    values.keepUnit(observation);
  }

  private Type value(Field field) {
    return switch (obx.text(2)) {
      case "NM" -> orText(number(field.text()), field);
      case "SN" -> orText(structured(field), field);
      case "CE", "CWE", "CNE", "CF" ->
          orText(ConceptFromCwe.of(reading.partner(), field).map(Type.class::cast), field);
      case "DT", "TS", "DTM" ->
          orText(
              Hl7Time.parse(field.text(), reading.partner().zone()).map(Hl7Time::toDateTime),
              field);
      case "TM" -> orText(time(field.text()), field);
      case "ST", "TX", "FT", "IS", "ID" -> text(List.of(field));
      default -> unknown(field);
    };
  }

  private boolean isText() {
    return List.of("ST", "TX", "FT", "").contains(obx.text(2));
  }

  private Type orText(Optional<? extends Type> value, Field field) {
    if (value.isPresent()) {
      return value.get();
    }
    reading.warn(obx.place(5), "remark.value-not-of-type");
    return text(List.of(field));
  }

  private Type unknown(Field field) {
    reading.warn(obx.place(2), "remark.value-type-unknown");
    return text(List.of(field));
  }

  private StringType text(List<Field> lines) {
    return new StringType(lines.stream().map(Field::whole).collect(Collectors.joining("\n")));
  }

  private Optional<Quantity> number(String text) {
    Optional<Quantity> number = Numbers.quantity(text);
    number.ifPresent(quantity -> UnitFromCwe.set(quantity, obx.field(6)));
    return number;
  }

  /** Data type SN: comparator, number, separator, number. */
  private Optional<Type> structured(Field sn) {
    Optional<Quantity> first = number(sn.component(2));
    Optional<Quantity> second = number(sn.component(4));
    String comparator = sn.component(1);
    String separator = sn.component(3);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    if (second.isEmpty()) {
      return separator.isEmpty() ? compared(first.get(), comparator) : Optional.empty();
    }
    return switch (separator) {
      case "-" -> Optional.of(new Range().setLow(first.get()).setHigh(second.get()));
      case ":", "/" ->
          Optional.of(new Ratio().setNumerator(first.get()).setDenominator(second.get()));
      default -> Optional.empty();
    };
  }

  private static Optional<Type> compared(Quantity number, String comparator) {
    return switch (comparator) {
      case "", "=" -> Optional.of(number);
      case "<", "<=", ">", ">=" ->
          Optional.of(number.setComparator(QuantityComparator.fromCode(comparator)));
      default -> Optional.empty();
    };
  }

  private static Optional<TimeType> time(String text) {
    String digits = text.strip();
    if (!digits.matches("[0-2][0-9][0-5][0-9](?:[0-5][0-9])?(?:\\.[0-9]{1,4})?")) {
      return Optional.empty();
    }
    String seconds = digits.length() >= 6 ? digits.substring(4, 6) : "00";
    return Optional.of(
        new TimeType(digits.substring(0, 2) + ":" + digits.substring(2, 4) + ":" + seconds));
  }

  /** {@code 85*} without its unit would mislead; a text without figure needs none. */
  private void keepUnit(Observation observation) {
    String unit = obx.raw(6);
    if (!unit.isBlank()
        && observation.hasValueStringType()
        && observation.getValueStringType().getValue().chars().anyMatch(Character::isDigit)) {
      String text = observation.getValueStringType().getValue();
      observation.setValue(new StringType(text + " " + obx.field(6).text()));
      reading.note(obx.place(6), "remark.unit-in-text");
    }
  }
}
