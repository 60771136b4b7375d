package fr.passerelle.hprim.xml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.MessageTranslator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlRecognitionTest {

  @Test
  void a_message_is_recognised_by_its_root_and_by_no_other_format() {
    byte[] bytes = XmlFile.registration(XmlFile.PATIENT).getBytes(StandardCharsets.UTF_8);
    List<String> formats =
        ServiceLoader.load(MessageTranslator.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(each -> each.recognises(bytes))
            .map(MessageTranslator::format)
            .toList();
    assertThat(formats).containsExactly("hprim-xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<?xml version=\"1.0\"?><ClinicalDocument/>", "evenementsPatients", "<a/>"})
  void nothing_else_is_claimed(String content) {
    assertThat(XmlFile.TRANSLATOR.recognises(content.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16", "windows-1252"})
  void every_charset_is_read(String charset) {
    String document = XmlFile.registration(XmlFile.PATIENT).replace("UTF-8", charset);
    byte[] bytes = document.getBytes(java.nio.charset.Charset.forName(charset));
    var said =
        (fr.passerelle.translation.Translated)
            XmlFile.TRANSLATOR.translate(
                fr.passerelle.translation.InboundMessage.of(XmlFile.PARTNER, bytes));
    assertThat(said.subject().orElseThrow().getNameFirstRep().getGivenAsSingleString())
        .isEqualTo("Zoé");
  }
}
