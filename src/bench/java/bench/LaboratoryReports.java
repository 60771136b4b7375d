package bench;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** ORU^R01 messages of an invented laboratory: ten results each, about a thousand people. */
final class LaboratoryReports {
  private static final int PEOPLE = 1_000;
  private static final int RESULTS = 10;

  private LaboratoryReports() {}

  /** The n-th report. */
  static byte[] report(int n) {
    return report(n, RESULTS);
  }

  /** The n-th report with so many results. */
  static byte[] report(int n, int results) {
    String lines =
        IntStream.rangeClosed(1, results)
            .mapToObj(rank -> result(n, rank))
            .collect(Collectors.joining("\r"));
    return (header(n) + lines + "\r").getBytes(StandardCharsets.UTF_8);
  }

  /** A report that is one document. */
  static byte[] document(String prefix, String base64) {
    String obx = "OBX|1|ED|11502-2^CR de biologie^LN||" + prefix + base64 + "||||||F\r";
    return (header(1) + obx).getBytes(StandardCharsets.UTF_8);
  }

  private static String header(int n) {
    return String.format(
        Locale.ROOT,
        "MSH|^~\\&|LABO|BENCH|PASSERELLE|BENCH|20260302101500||ORU^R01^ORU_R01|B-%d|P|2.5^FRA^2.11"
            + "|||||FRA|UNICODE UTF-8\r"
            + "PID|||P%d^^^BENCH&1.2.250.1.999.9&ISO^PI||MESURE^Élodie^^^^^L||19610504|F\r"
            + "OBR|1||R-%d^BENCH|BIO^Biologie^L|||20260302090000||||||||||||||||20260302101400"
            + "|||F\r",
        n,
        n % PEOPLE,
        n);
  }

  private static String result(int n, int rank) {
    return String.format(
        Locale.ROOT,
        "OBX|%d|NM|B%02d^Dosage numéro %d^L||%d.%d|g/L^^UCUM|1.0-9.0|N|||F|||20260302090000",
        rank,
        rank,
        rank,
        1 + n % 8,
        rank % 10);
  }
}
