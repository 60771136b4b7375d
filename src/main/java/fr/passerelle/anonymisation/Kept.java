package fr.passerelle.anonymisation;

import java.util.regex.Pattern;

/** What a value must look like to be kept where its place says it is harmless. */
final class Kept {
  private static final Pattern CODE =
      Pattern.compile("[\\p{L}0-9_./%+^*()\\[\\]{}µ°²³'#: -]{1,24}");
  private static final Pattern LONG_RUN = Pattern.compile("[0-9]{10}");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[<>=≤≥~]{0,2} *[-+]?[0-9]{1,9}(?:[.,][0-9]{1,6})?(?: ?[*+-])?(?:[ ]*[A-Za-zµ%0-9]{1,6}/[A-Za-z0-9.]{1,6}|[ ]*%)?"
              + "|[0-9]{1,4}[/:-][0-9]{1,6}|[<>=≤≥]{1,2}|(?i:oui|non|n[ée]gatif|positif|absence|pr[ée]sence|traces?)");
  private static final Pattern RANGE = Pattern.compile("[-0-9 <>=≤≥.,;:/()*+à]{1,40}");
  private static final Pattern AUTHORITY =
      Pattern.compile("ASIP-SANTE-(?:INS-(?:NIR|NIA|C)| ?PS|ST)");
  private static final Pattern NATIONAL_OID =
      Pattern.compile("(?:1\\.2\\.250\\.1\\.(?:213|71)|2\\.16\\.840\\.1\\.113883)(?:\\.[0-9]+)*");
  private static final Pattern OID = Pattern.compile("[0-2](?:\\.[0-9]+){2,}");

  private Kept() {}

  static boolean isCode(String sent) {
    return CODE.matcher(sent).matches() && !LONG_RUN.matcher(sent).find();
  }

  static boolean isNumber(String sent) {
    return NUMBER.matcher(sent.strip()).matches();
  }

  static boolean isRange(String sent) {
    return RANGE.matcher(sent).matches() && !LONG_RUN.matcher(sent).find();
  }

  static boolean isNational(String sent) {
    return AUTHORITY.matcher(sent).matches() || NATIONAL_OID.matcher(sent).matches();
  }

  static boolean isOid(String sent) {
    return OID.matcher(sent).matches();
  }
}
