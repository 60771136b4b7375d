package fr.passerelle.hl7v2;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;

/** Numbers as French senders write them: decimal comma or point, an operator in front. */
final class Numbers {
  /** At most 30 digits before and after the point: longer ones stay text. */
  private static final Pattern NUMBER =
      Pattern.compile("(<=|>=|<|>)?\\s*([+-]?[0-9]{1,30}(?:[.,][0-9]{1,30})?)");

  private Numbers() {}

  /** Value and comparator, without unit; empty when the text is no number. */
  static Optional<Quantity> quantity(String text) {
    Matcher match = NUMBER.matcher(text.strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    Quantity quantity =
        new Quantity().setValue(new BigDecimal(match.group(2).replace(',', '.').replace("+", "")));
    return Optional.of(
        match.group(1) == null
            ? quantity
            : quantity.setComparator(QuantityComparator.fromCode(match.group(1))));
  }
}
