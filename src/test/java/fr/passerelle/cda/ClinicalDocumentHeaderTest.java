package fr.passerelle.cda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.cda.HeaderReading.Reason;
import fr.passerelle.identity.StrictTraits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.hl7.fhir.r4.model.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicalDocumentHeaderTest {

  @Test
  void the_header_says_which_document_it_is() {
    ClinicalDocumentHeader header = read(Cda.of());
    assertThat(text(header.id())).isEqualTo("urn:oid:1.2.250.1.999.1|LETTRE-1");
    assertThat(text(header.setId())).isEqualTo("urn:oid:1.2.250.1.999.2|LETTRE");
    assertThat(header.version()).contains("1");
    assertThat(header.confidentiality().orElseThrow().getCode()).isEqualTo("N");
    assertThat(header.templates()).hasSize(3).contains("1.2.250.1.213.1.1.1.29");
    assertThat(header.replaced()).isEmpty();
  }

  @Test
  void an_identifier_of_a_root_alone_is_that_root() {
    ClinicalDocumentHeader header = read(Cda.of().with(" extension=\"LETTRE-1\"", ""));
    assertThat(text(header.id())).isEqualTo("urn:ietf:rfc:3986|urn:oid:1.2.250.1.999.1");
  }

  @Test
  void a_new_version_names_the_one_it_replaces() {
    assertThat(read(Cda.of().replacingTheFirst()).replaced())
        .extracting(Identifier::getValue)
        .containsExactly("LETTRE-1");
  }

  @Test
  void the_person_has_names_of_birth_and_in_use_sex_date_and_place_of_birth() {
    StrictTraits traits = StrictTraits.of(read(Cda.of()).patient());
    assertThat(traits.birthName()).contains("DUPUIS");
    assertThat(traits.firstGiven()).contains("ANNE");
    assertThat(traits.birthDate()).contains("1979-03-28");
    assertThat(traits.sex()).contains("female");
    assertThat(traits.birthPlace()).contains("63220");
  }

  @Test
  void of_several_given_names_without_a_mark_none_is_the_first() {
    Cda unmarked = Cda.of().with("<given qualifier=\"BR\">ANNE</given>", "");
    assertThat(StrictTraits.of(read(unmarked).patient()).firstGiven()).isEmpty();
    Cda alone = unmarked.with("<given>ANNE LISE</given>", "<given>ANNE</given>");
    assertThat(StrictTraits.of(read(alone).patient()).firstGiven()).contains("ANNE");
  }

  @Test
  void a_document_inside_its_own_style_sheet_is_found() {
    Cda selfShowing =
        Cda.of()
            .wrapped(
                "<xsl:stylesheet version=\"1.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\">"
                    + "<xsl:template match=\"/\"><html/></xsl:template>",
                "</xsl:stylesheet>");
    assertThat(read(selfShowing).version()).contains("1");
  }

  @Test
  void a_prefix_instead_of_the_default_namespace_changes_nothing() {
    String text =
        Cda.of()
            .text()
            .replaceAll("<(/?)([a-zA-Z])", "<$1h:$2")
            .replace("<?h:", "<?")
            .replace("xmlns=", "xmlns:h=");
    assertThat(ClinicalDocumentHeader.in(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(HeaderReading.Found.class);
  }

  @Test
  void the_body_is_not_read() {
    Cda broken = Cda.of().with("<structuredBody/>", "<structuredBody><<<");
    assertThat(read(broken).version()).contains("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "ISO-8859-1", "UTF-8"})
  void the_declaration_tells_the_charset(String charset) {
    String text = Cda.of().after("<?xml version=\"1.0\" encoding=\"" + charset + "\"?>").text();
    HeaderReading read =
        ClinicalDocumentHeader.in(text.getBytes(java.nio.charset.Charset.forName(charset)));
    assertThat(((HeaderReading.Found) read).header().document().textOf("title"))
        .contains("Lettre de liaison à la sortie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Document sans balise", "%PDF-1.4", "<html><body/></html>"})
  void what_is_no_clinical_document_is_none(String text) {
    assertThat(ClinicalDocumentHeader.in(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(HeaderReading.NoDocument.class);
  }

  @Test
  void a_document_type_declaration_is_refused() {
    assertThat(
            reason(
                Cda.of()
                    .after(
                        "<!DOCTYPE ClinicalDocument [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                    .bytes()))
        .isEqualTo(Reason.DOCTYPE);
  }

  @Test
  void an_entity_nobody_declared_is_not_well_formed() {
    assertThat(reason(Cda.of().with(">DUPUIS<", ">&x;<").bytes()))
        .isEqualTo(Reason.NOT_WELL_FORMED);
  }

  @Test
  void a_header_larger_than_any_is_not_read_to_its_end() {
    String much = "<informant><relatedEntity/></informant>".repeat(20_000);
    assertThat(reason(Cda.of().with("<custodian>", much + "<custodian>").bytes()))
        .isEqualTo(Reason.TOO_LARGE);
    String deep = "<a>".repeat(1_000);
    assertThat(reason(Cda.of().with("<custodian>", deep + "<custodian>").bytes()))
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void any_bytes_give_an_answer() {
    Random random = new Random(5);
    byte[] document = Cda.of().bytes();
    for (int round = 0; round < 500; round++) {
      byte[] broken = Arrays.copyOf(document, 1 + random.nextInt(document.length));
      for (int change = 0; change < 3; change++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      HeaderReading read = ClinicalDocumentHeader.in(broken);
      if (read instanceof HeaderReading.Found found) {
        assertThat(found.header().patient()).isNotNull();
      }
    }
  }

  private static ClinicalDocumentHeader read(Cda document) {
    return ((HeaderReading.Found) ClinicalDocumentHeader.in(document.bytes())).header();
  }

  private static Reason reason(byte[] bytes) {
    return ((HeaderReading.Unreadable) ClinicalDocumentHeader.in(bytes)).reason();
  }

  private static String text(Optional<Identifier> identifier) {
    return identifier.map(id -> id.getSystem() + "|" + id.getValue()).orElseThrow();
  }
}
