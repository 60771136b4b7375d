package fr.passerelle.hprim.xml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes come, there is an answer, in time, and no file is read for it. */
@Timeout(60)
class HostileDocumentsTest {
  private static final String WHOLE = XmlFile.registration(XmlFile.PATIENT);
  private static final int LARGE = 2_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE evenementsPatients>",
        "<!DOCTYPE evenementsPatients SYSTEM \"http://127.0.0.1:1/x.dtd\">",
        "<!DOCTYPE evenementsPatients [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
      })
  void a_document_type_is_refused_whatever_it_declares(String doctype) {
    String document = WHOLE.replace("?>\n", "?>\n" + doctype);
    assertThat(XmlFile.fault(document)).startsWith("102 LINE ").endsWith("xml.doctype");
    String used = document.replace("Zoé", "&x;&b;");
    assertThat(XmlFile.translation(used)).isInstanceOf(Rejected.class);
  }

  @Test
  void an_entity_nobody_declared_is_refused() {
    assertThat(XmlFile.translation(WHOLE.replace("Zoé", "&eacute;"))).isInstanceOf(Rejected.class);
    assertThat(XmlFile.translation(WHOLE.replace("Zoé", "&#233;&amp;")))
        .isNotInstanceOf(Rejected.class);
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        input("deep", "<a>".repeat(100_000)),
        input("deep and closed", "<a>".repeat(5_000) + "</a>".repeat(5_000)),
        input("many elements", "<a>" + "<b/>".repeat(200_000) + "</a>"),
        input(
            "many attributes",
            "<a "
                + Stream.iterate(0, i -> i + 1)
                    .limit(20_000)
                    .map(i -> "a" + i + "=\"\" ")
                    .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                + "/>"),
        input("a long name", "<" + "a".repeat(LARGE) + "/>"),
        input("a long text", WHOLE.replace("Zoé", "Z".repeat(LARGE))),
        input(
            "many events",
            WHOLE.replace(
                "<evenementPatient>",
                "<evenementPatient/>".repeat(100_000) + "<evenementPatient>")),
        input(
            "tags in a comment",
            WHOLE.replace("<evenementPatient>", "<!--<evenementPatient>--><evenementPatient>")),
        input("nothing", ""),
        input("an angle", "<".repeat(LARGE)),
        input("instructions", "<?x?>".repeat(100_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void every_input_has_an_answer(String name, byte[] bytes) {
    answered(bytes);
  }

  @Test
  void a_good_document_cut_anywhere_has_an_answer() {
    byte[] whole = WHOLE.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length; length++) {
      answered(Arrays.copyOf(whole, length));
    }
  }

  @Test
  void a_good_document_with_a_byte_changed_anywhere_has_an_answer() {
    byte[] whole = WHOLE.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(8);
    for (int i = 0; i < 2 * whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i % whole.length] = (byte) random.nextInt(256);
      answered(changed);
    }
  }

  private static void answered(byte[] bytes) {
    XmlFile.TRANSLATOR.recognises(bytes);
    InboundMessage whole = InboundMessage.of(XmlFile.PARTNER, bytes);
    for (InboundMessage record : XmlFile.TRANSLATOR.split(whole)) {
      Translation translation = XmlFile.TRANSLATOR.translate(record);
      if (translation instanceof Rejected rejected) {
        Outcome refused = Outcome.refused(rejected.faults());
        assertThat(XmlFile.TRANSLATOR.answer(record, refused).bytes()).isNotEmpty();
      }
    }
  }

  private static Arguments input(String name, String text) {
    return Arguments.of(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
