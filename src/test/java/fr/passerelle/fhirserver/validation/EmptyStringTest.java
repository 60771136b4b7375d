package fr.passerelle.fhirserver.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.api.EncodingEnum;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyStringTest {

  @Test
  void each_is_found_with_its_path_and_line() {
    String careTeam =
        """
        {
          "_name": {"extension": [{"extension": [{"url": "lang"},
            {"url": "content", "valueString": ""}]}]},
          "note": [{"text": "a"}, {"text": "b", "authorString": ""}],
          "resourceType": "CareTeam"
        }""";
    assertThat(inJson(careTeam))
        .extracting(EmptyString::path)
        .containsExactly(
            "CareTeam.name.extension[0].extension[1].valueString", "CareTeam.note[1].authorString");
    assertThat(inJson(careTeam)).extracting(EmptyString::line).containsExactly(3, 4);
  }

  @Test
  void quotes_inside_a_string_and_empty_lists_are_none() {
    assertThat(inJson("{\"resourceType\":\"Basic\",\"language\":\"\\\"\\\"\",\"a\":[],\"b\":{}}"))
        .isEmpty();
    assertThat(inXml("<Basic xmlns=\"http://hl7.org/fhir\"><!-- \"\" --></Basic>")).isEmpty();
  }

  @Test
  void xml_tells_repetitions_apart() {
    String patient =
        """
        <Patient xmlns="http://hl7.org/fhir">
          <text><div xmlns="http://www.w3.org/1999/xhtml"><img alt="" src="a"/></div></text>
          <extension url=''/>
          <contained><Practitioner><id value=""/></Practitioner></contained>
          <name><given value="Anne"/><given value=""/></name>
        </Patient>""";
    assertThat(inXml(patient))
        .extracting(EmptyString::path)
        .containsExactly("Patient.extension.url", "Patient.contained.id", "Patient.name.given[1]");
    assertThat(inXml(patient)).extracting(EmptyString::line).containsExactly(3, 4, 5);
  }

  @Test
  void a_json_patch_may_point_at_the_whole_resource_but_bring_nothing_empty() {
    assertThat(
            inJson(
                """
                [{"op": "test", "path": "", "value": {"name": [{"family": ""}]}},
                 {"op": "copy", "from": "", "path": "/a"}]"""))
        .extracting(EmptyString::path)
        .containsExactly("[0].value.name[0].family");
  }

  @Test
  void of_what_breaks_off_those_before_are_told() {
    assertThat(inJson("{\"resourceType\":\"Basic\",\"id\":\"\",\"x\""))
        .extracting(EmptyString::path)
        .containsExactly("Basic.id");
    assertThat(inXml("<Basic xmlns=\"http://hl7.org/fhir\"><id value=\"\"/><x"))
        .extracting(EmptyString::path)
        .containsExactly("Basic.id");
  }

  private static List<EmptyString> inJson(String text) {
    return EmptyString.in(text, EncodingEnum.JSON);
  }

  private static List<EmptyString> inXml(String text) {
    return EmptyString.in(text, EncodingEnum.XML);
  }
}
