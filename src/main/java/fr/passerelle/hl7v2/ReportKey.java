package fr.passerelle.hl7v2;

import fr.passerelle.translation.Partner;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;

/**
 * The identity of a report and of what hangs on it. Laboratories give one number to all
 * examinations of a request, so the number alone would make one examination replace another: the
 * key is the number with the examination, and a line's key adds its analysis.
 */
final class ReportKey {
  private final Identifier key;
  private final Map<String, Integer> lines = new HashMap<>();

  private ReportKey(Identifier key) {
    this.key = key;
  }

  /** By the number the sender gives; empty where it gives none. */
  static Optional<ReportKey> ofNumber(Partner partner, Segment obr) {
    return number(partner, obr.field(3), "reports")
        .or(() -> number(partner, obr.field(2), "orders"))
        .map(number -> of(number, obr));
  }

  /** By the number of the message, with a remark: no other message will mean the same. */
  static ReportKey ofMessage(Reading reading, Segment obr) {
    reading.warn(obr.place(3), "remark.report-without-number");
    return of(
        new Identifier()
            .setSystem(reading.partner().localSystem("messages"))
            .setValue(reading.envelope().messageId() + "." + obr.place().repetition()),
        obr);
  }

  /** Of an order: what hangs on it is known by its number. */
  static ReportKey ofOrder(Identifier number) {
    return new ReportKey(
        new Identifier().setSystem(number.getSystem()).setValue(number.getValue()));
  }

  private static ReportKey of(Identifier number, Segment obr) {
    String examination = obr.text(4);
    String value = number.getValue() + (examination.isEmpty() ? "" : "." + examination);
    return new ReportKey(new Identifier().setSystem(number.getSystem()).setValue(value));
  }

  /** OBR-2 and OBR-3 (data type EI): number, namespace, universal id and its type. */
  static Optional<Identifier> number(Partner partner, Field ei, String fallback) {
    String value = ei.text();
    String system =
        SystemUri.of(partner, ei.component(2), ei.component(3), ei.component(4), fallback);
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Identifier().setSystem(system).setValue(value));
  }

  /** Of something else that belongs to the report. */
  Identifier part(String name) {
    return key.copy().setValue(key.getValue() + "." + name);
  }

  Identifier report() {
    return key.copy();
  }

  /** Of a result line: analysis and sub-identifier, and a count when they stand there twice. */
  Identifier line(Segment obx) {
    String sub = obx.text(4);
    String line = key.getValue() + "." + obx.text(3) + (sub.isEmpty() ? "" : "." + sub);
    int count = lines.merge(line, 1, Integer::sum);
    return key.copy().setValue(count == 1 ? line : line + "-" + count);
  }
}
