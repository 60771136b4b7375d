package fr.passerelle.hl7v2;

import fr.passerelle.translation.AnswerStyle;
import fr.passerelle.translation.GoldenCase;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translated;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;

/** A PID of which some fields are said, and what becomes of it in an A28. */
final class PidLine {
  static final String MSH =
      "MSH|^~\\&|APP|FAC|C|D|20260101||ADT^A28^ADT_A05|1|P|2.5|||||FRA|UNICODE UTF-8";

  private final String[] fields = new String[34];

  PidLine() {
    Arrays.fill(fields, "");
    fields[0] = "PID";
    fields[3] = "7^^^FAC^PI";
    fields[5] = "DUPUIS^ANNE^^^^^L";
  }

  PidLine with(int field, String value) {
    fields[field] = value;
    return this;
  }

  String line() {
    return String.join("|", fields);
  }

  Translated read() {
    return Partners.translated(MSH, line());
  }

  Translated readInDomain(String domain) {
    Partner partner =
        Partners.partner(Partner.Processing.TEST, AnswerStyle.DEFAULT, Optional.of(domain));
    return (Translated) Partners.TRANSLATOR.translate(Partners.record(partner, MSH, line()));
  }

  Patient patient() {
    return patient(read());
  }

  static Patient patient(Translated read) {
    return read.subject().orElseThrow();
  }

  static List<String> keys(Translated read) {
    return read.remarks().stream().map(remark -> remark.sentence().key()).toList();
  }

  static List<String> places(Translated read) {
    return read.unmapped().stream().map(each -> each.place().toString()).toList();
  }

  /** All that leaves the room of a message. */
  static String text(Translated read) {
    return GoldenCase.text(Partners.TEST, List.of(read)) + read.remarks();
  }
}
