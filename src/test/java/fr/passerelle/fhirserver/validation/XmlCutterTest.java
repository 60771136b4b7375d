package fr.passerelle.fhirserver.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.profiles.Finding;
import org.junit.jupiter.api.Test;

class XmlCutterTest {

  @Test
  void the_resources_of_a_bundle_are_cut_out_with_their_places() {
    Cut cut =
        Cut.of(
            """
            <?xml version="1.0"?><!-- é 😀 -->
            <Bundle xmlns="http://hl7.org/fhir"><type value="batch"/>
              <entry><fullUrl value="urn:a"/><resource><Task><resource/></Task></resource></entry>
              <entry>\r
                <resource>\r
                  <Patient/></resource></entry></Bundle>""");
    String added = " xmlns=\"http://hl7.org/fhir\"";
    assertThat(cut.resources())
        .containsExactly(
            new ResourceText(
                "Bundle.entry[0].resource",
                "<Task" + added + "><resource/></Task>",
                3,
                44 - added.length()),
            new ResourceText(
                "Bundle.entry[1].resource", "<Patient" + added + "/>", 6, 7 - added.length()));
  }

  @Test
  void a_finding_is_placed_in_the_whole_whatever_was_added() {
    String whole = "<Bundle xmlns='urn:f'><entry><resource><Task><status/></Task>";
    ResourceText task = Cut.of(whole + "</resource></entry></Bundle>").resources().get(0);
    int inside = task.text().indexOf("<status/>") + "<status/>".length() + 1;
    Finding finding = new Finding(Finding.Severity.ERROR, "Task.status", 1, inside, "r", "m");
    assertThat(task.inWhole(finding).column())
        .isEqualTo(whole.indexOf("<status/>") + "<status/>".length() + 1);
  }

  @Test
  void namespaces_of_the_whole_are_those_of_its_parts() {
    String whole =
        """
        <f:Bundle xmlns:f="http://hl7.org/fhir" xmlns:h="http://www.w3.org/1999/xhtml" xmlns="urn:x">\
        <f:entry><f:resource xmlns="urn:y"><f:Task xmlns:h="urn:h"/></f:resource></f:entry>\
        </f:Bundle>""";
    assertThat(Cut.of(whole).resources().get(0).text())
        .isEqualTo("<f:Task xmlns=\"urn:y\" xmlns:f=\"http://hl7.org/fhir\" xmlns:h=\"urn:h\"/>");
    assertThat(Cut.typeOf(whole)).isEqualTo("Bundle");
  }

  @Test
  void parameters_bring_their_profiles() {
    Cut cut =
        Cut.of(
            """
            <Parameters xmlns="http://hl7.org/fhir">
              <parameter><name value="profile"/><valueUri value="urn:p"/></parameter>
              <parameter><name value="resource"/><resource><Task/></resource></parameter>
            </Parameters>""");
    assertThat(cut.profiles()).containsExactly("urn:p");
    assertThat(cut.resources())
        .extracting(ResourceText::path)
        .containsExactly("Parameters.parameter[1].resource");
  }

  @Test
  void what_is_no_xml_or_has_a_document_type_holds_nothing() {
    assertThat(Cut.of("<Bundle><entry>").resources()).isEmpty();
    assertThat(
            Cut.of("<!DOCTYPE Bundle><Bundle><entry><resource><Task/></resource></entry></Bundle>")
                .resources())
        .isEmpty();
    assertThat(Cut.typeOf("<")).isEmpty();
  }
}
