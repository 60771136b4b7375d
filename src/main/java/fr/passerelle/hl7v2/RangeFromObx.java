package fr.passerelle.hl7v2;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;

/** OBX-7: the reference values as the sender wrote them, with bounds where they are plain. */
final class RangeFromObx {
  private static final Pattern BOTH =
      Pattern.compile("(-?[0-9][0-9.,]*)\\s*(?:-|à|;)\\s*(-?[0-9][0-9.,]*)");

  private RangeFromObx() {}

  static List<ObservationReferenceRangeComponent> of(Segment obx, Observation observation) {
    return obx.repetitions(7).stream()
        .map(Field::whole)
        .filter(text -> !text.isBlank())
        .map(text -> range(text, observation))
        .toList();
  }

  private static ObservationReferenceRangeComponent range(String text, Observation observation) {
    ObservationReferenceRangeComponent range =
        new ObservationReferenceRangeComponent().setText(text);
    if (!observation.hasValueQuantity()) {
      return range;
    }
    Matcher both = BOTH.matcher(text.strip());
    if (both.matches()) {
      low(range, Numbers.quantity(both.group(1)), observation);
      high(range, Numbers.quantity(both.group(2)), observation);
    } else {
      oneSided(range, text, observation);
    }
    return range;
  }

  private static void oneSided(
      ObservationReferenceRangeComponent range, String text, Observation observation) {
    Optional<Quantity> bound = Numbers.quantity(text).filter(Quantity::hasComparator);
    boolean upper = bound.map(Quantity::getComparator).filter(RangeFromObx::isBelow).isPresent();
    if (upper) {
      high(range, bound, observation);
    } else {
      low(range, bound, observation);
    }
  }

  private static boolean isBelow(QuantityComparator comparator) {
    return comparator == QuantityComparator.LESS_THAN
        || comparator == QuantityComparator.LESS_OR_EQUAL;
  }

  private static void low(
      ObservationReferenceRangeComponent range, Optional<Quantity> bound, Observation observation) {
    bound.ifPresent(quantity -> range.setLow(sameUnit(quantity, observation)));
  }

  private static void high(
      ObservationReferenceRangeComponent range, Optional<Quantity> bound, Observation observation) {
    bound.ifPresent(quantity -> range.setHigh(sameUnit(quantity, observation)));
  }

  private static Quantity sameUnit(Quantity bound, Observation observation) {
    Quantity value = observation.getValueQuantity();
    // A bound is a SimpleQuantity: FHIR allows it no comparator.
    return bound
        .setComparator(null)
        .setUnit(value.getUnit())
        .setSystem(value.getSystem())
        .setCode(value.getCode());
  }
}
