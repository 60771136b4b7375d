package fr.passerelle.anonymisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as HL7 v2 and HPRIM write them, shifted by one number of days: what was three days later
 * still is, on the same day of the week. The time of day stays.
 */
final class Dates {
  private static final Pattern COMPACT =
      Pattern.compile(
          "((?:18|19|20)[0-9]{2})(0[0-9]|1[0-2])([0-3][0-9])?((?:[0-2][0-9])(?:[0-5][0-9]){0,2}(?:\\.[0-9]{1,4})?)?([+-][0-9]{2}:?[0-9]{2})?");

  private static final Pattern YEAR = Pattern.compile("(?:18|19|20)[0-9]{2}");

  private static final Pattern SLASHED =
      Pattern.compile("([0-3]?[0-9])([/.-])([01]?[0-9])\\2((?:[0-9]{2}){1,2})");

  private static final Pattern ISO =
      Pattern.compile("((?:18|19|20)[0-9]{2})-([01][0-9])-([0-3][0-9])");

  /** Any of them within a text; a compact one has at least a day. */
  static final Pattern WITHIN =
      Pattern.compile(
          "(?<![0-9A-Za-z])(?:(?:18|19|20)[0-9]{2}(?:0[0-9]|1[0-2])[0-3][0-9](?:[0-2][0-9](?:[0-5][0-9]){0,2}(?:\\.[0-9]{1,4})?)?(?:[+-][0-9]{4})?"
              + "|[0-3]?[0-9](?<separator>[/.-])[01]?[0-9]\\k<separator>(?:[0-9]{4}|[0-9]{2})"
              + "|(?:18|19|20)[0-9]{2}-[01][0-9]-[0-3][0-9])(?![0-9A-Za-z])");

  private final int days;

  Dates(int days) {
    this.days = days;
  }

  /** Empty where the text is no date, or a day that does not exist. */
  Optional<String> shifted(String text) {
    try {
      return compact(text).or(() -> slashed(text)).or(() -> iso(text));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** A year alone, where it is known to be one. */
  Optional<String> year(String text) {
    return YEAR.matcher(text).matches()
        ? Optional.of(
            String.valueOf(LocalDate.of(Integer.parseInt(text), 1, 1).plusDays(days).getYear()))
        : Optional.empty();
  }

  private Optional<String> compact(String text) {
    Matcher date = COMPACT.matcher(text);
    if (!date.matches()) {
      return Optional.empty();
    }
    YearMonth month = month(date.group(1), date.group(2));
    if (date.group(3) == null) {
      YearMonth other = YearMonth.from(month.atDay(1).plusDays(days));
      return Optional.of(
          String.format(Locale.ROOT, "%04d%02d", other.getYear(), other.getMonthValue()));
    }
    boolean known = !date.group(2).equals("00") && !date.group(3).equals("00");
    LocalDate other = day(month, known ? date.group(3) : "01");
    String rest = text.substring(8);
    return Optional.of(
        String.format(Locale.ROOT, "%04d", other.getYear())
            + (date.group(2).equals("00") ? "00" : two(other.getMonthValue()))
            + (date.group(3).equals("00") ? "00" : two(other.getDayOfMonth()))
            + rest);
  }

  private Optional<String> slashed(String text) {
    Matcher date = SLASHED.matcher(text);
    if (!date.matches()) {
      return Optional.empty();
    }
    boolean isLong = date.group(4).length() == 4;
    LocalDate other =
        day(
            month(isLong ? date.group(4) : "20" + date.group(4), pad(date.group(3))),
            pad(date.group(1)));
    String year = String.format(Locale.ROOT, "%04d", other.getYear());
    return Optional.of(
        like(date.group(1), other.getDayOfMonth())
            + date.group(2)
            + like(date.group(3), other.getMonthValue())
            + date.group(2)
            + (isLong ? year : year.substring(2)));
  }

  private Optional<String> iso(String text) {
    Matcher date = ISO.matcher(text);
    return date.matches()
        ? Optional.of(day(month(date.group(1), date.group(2)), date.group(3)).toString())
        : Optional.empty();
  }

  private LocalDate day(YearMonth month, String day) {
    return month.atDay(Integer.parseInt(day)).plusDays(days);
  }

  private static YearMonth month(String year, String month) {
    return YearMonth.of(Integer.parseInt(year), Math.max(1, Integer.parseInt(month)));
  }

  private static String like(String model, int number) {
    return model.length() == 2 ? two(number) : String.valueOf(number);
  }

  private static String pad(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
