package fr.passerelle.hprim.sante;

import fr.passerelle.testing.Partners;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/** Messages about invented people, and what the translator makes of them. */
final class SanteFile {
  static final Partner PARTNER = Partners.plain("sante");

  static final HprimSanteTranslator TRANSLATOR =
      new HprimSanteTranslator(Clock.fixed(Instant.parse("2026-03-17T09:30:00Z"), ZoneOffset.UTC));

  private SanteFile() {}

  static String header(String context) {
    return "H|~^\\&|ESSAI001.HPR||LAB64~LABO||" + context + "|||CAB01~CABINET||P|H2.1~C|20260317";
  }

  static String patient() {
    return "P|1||PAT00417||ESSAI-DUPONT~Zoé||19570214|F";
  }

  /** A message of results with these lines below its patient. */
  static String results(String... lines) {
    return header("ORU") + "\r\n" + patient() + "\r\n" + String.join("\r\n", lines) + "\r\nL|1\r\n";
  }

  /** One result of one request. */
  static String result(String obx) {
    return results("OBR|1||D1|GLY~GLYCEMIE~L|||20260317" + "|".repeat(18) + "F", obx);
  }

  static InboundMessage message(String text) {
    return InboundMessage.of(PARTNER, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  static Translation translation(String text) {
    return TRANSLATOR.translate(message(text));
  }

  static Translated translated(String text) {
    return (Translated) translation(text);
  }

  static Rejected rejected(String text) {
    return (Rejected) translation(text);
  }

  static <T extends Resource> List<T> owned(Translated said, Class<T> type) {
    return said.owned().stream().filter(type::isInstance).map(type::cast).toList();
  }

  static List<String> places(Translated said) {
    return said.unmapped().stream().map(field -> field.place().toString()).toList();
  }

  static List<String> remarks(Translated said) {
    return said.remarks().stream().map(remark -> remark.sentence().key()).toList();
  }
}
