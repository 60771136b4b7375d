package fr.passerelle.hprim.written;

import fr.passerelle.terminology.UcumUnits;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Quantity;

/**
 * A number as senders write it in a value field: {@code 13.3}, {@code 0,12}, {@code 85*}, {@code <
 * 0.12 mg/l}.
 *
 * @param comparator {@code <}, {@code <=}, {@code >}, {@code >=} or empty
 * @param starred a star behind the number: abnormal, the sender says not which way
 * @param unit a unit written into the value, or empty
 */
public record SentNumber(String comparator, BigDecimal value, boolean starred, String unit) {
  private static final String DIGITS =
      "[+-]?(?=[.,]?\\d)(?:\\d{1,3}(?: \\d{3}){1,5}|\\d{0,18})(?:[.,]\\d{1,12})?";
  private static final Pattern FORM =
      Pattern.compile("(<=|>=|<|>|≤|≥)? ?(" + DIGITS + ") ?(\\*{0,5}) ?([^\\d *].{0,29})?");
  private static final Pattern BARE = Pattern.compile(DIGITS);
  private static final int LONGEST = 80;
  private static final int PLAIN = 12;

  public static Optional<SentNumber> of(String words) {
    if (isPlain(words)) {
      return Optional.of(new SentNumber("", decimal(words), false, ""));
    }
    Matcher form = FORM.matcher(words);
    if (words.length() > LONGEST || !form.matches()) {
      return Optional.empty();
    }
    String unit = form.group(4) == null ? "" : form.group(4).strip();
    return unit.isEmpty() || UcumUnits.code(unit).isPresent()
        ? Optional.of(
            new SentNumber(
                comparator(form.group(1)), decimal(form.group(2)), !form.group(3).isEmpty(), unit))
        : Optional.empty();
  }

  /** A number alone, as in a bound. */
  public static Optional<BigDecimal> bare(String words) {
    return isPlain(words) || (words.length() <= LONGEST && BARE.matcher(words).matches())
        ? Optional.of(decimal(words))
        : Optional.empty();
  }

  /** Figures with one decimal sign at most, as nearly all are: no pattern is needed to see it. */
  private static boolean isPlain(String words) {
    int signs = 0;
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      boolean isSign = letter == '.' || letter == ',';
      if (!isSign && (letter < '0' || letter > '9')) {
        return false;
      }
      signs += isSign ? 1 : 0;
    }
    return words.length() > signs && words.length() <= PLAIN && signs <= 1 && endsInFigure(words);
  }

  private static boolean endsInFigure(String words) {
    return words.charAt(words.length() - 1) >= '0';
  }

  public Quantity quantity(String unitBeside) {
    Quantity quantity = quantity(value, unit.isEmpty() ? unitBeside : unit);
    return comparator.isEmpty()
        ? quantity
        : quantity.setComparator(Quantity.QuantityComparator.fromCode(comparator));
  }

  /** The unit as sent, with its UCUM code where the spelling is known. */
  public static Quantity quantity(BigDecimal value, String unit) {
    Quantity quantity = new Quantity().setValue(value);
    if (!unit.isEmpty()) {
      quantity.setUnit(unit);
      UcumUnits.code(unit).ifPresent(code -> quantity.setSystem(UcumUnits.SYSTEM).setCode(code));
    }
    return quantity;
  }

  private static String comparator(String sign) {
    return sign == null ? "" : sign.replace("≤", "<=").replace("≥", ">=");
  }

  private static BigDecimal decimal(String digits) {
    return new BigDecimal(digits.replace(" ", "").replace(',', '.'));
  }
}
