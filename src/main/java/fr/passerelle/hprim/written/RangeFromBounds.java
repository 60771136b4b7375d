package fr.passerelle.hprim.written;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Quantity;

/** RES fields 6-7 and 12-13 as a reference range; words stay words. */
public final class RangeFromBounds {
  /** Both bounds in the field of the lower one: {@code 2.20-2.60}, {@code -2 - 2}. */
  private static final Pattern GLUED =
      Pattern.compile(
          "([+-]?\\d{1,18}(?:[.,]\\d{1,12})?) ?(?:-|–|à) ?([+-]?\\d{1,18}(?:[.,]\\d{1,12})?)");

  private RangeFromBounds() {}

  public static Optional<ObservationReferenceRangeComponent> of(Measure measure) {
    if (!measure.hasBounds()) {
      return Optional.empty();
    }
    if (measure.high().isEmpty()) {
      Matcher glued = GLUED.matcher(measure.low());
      if (glued.matches()) {
        return Optional.of(range(glued.group(1), glued.group(2), measure.unit()));
      }
    }
    return Optional.of(range(measure.low(), measure.high(), measure.unit()));
  }

  private static ObservationReferenceRangeComponent range(String low, String high, String unit) {
    ObservationReferenceRangeComponent range = new ObservationReferenceRangeComponent();
    Optional<BigDecimal> from = SentNumber.bare(low);
    Optional<BigDecimal> to = SentNumber.bare(high);
    if (isWords(low, from) || isWords(high, to) || isUpsideDown(from, to)) {
      return range.setText((low + " - " + high).replaceFirst("^ - | - $", ""));
    }
    from.map(value -> quantity(value, unit)).ifPresent(range::setLow);
    to.map(value -> quantity(value, unit)).ifPresent(range::setHigh);
    return range;
  }

  private static boolean isWords(String bound, Optional<BigDecimal> number) {
    return !bound.isEmpty() && number.isEmpty();
  }

  private static boolean isUpsideDown(Optional<BigDecimal> from, Optional<BigDecimal> to) {
    return from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0;
  }

  private static Quantity quantity(BigDecimal value, String unit) {
    return SentNumber.quantity(value, unit);
  }
}
