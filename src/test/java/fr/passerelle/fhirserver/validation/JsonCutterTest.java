package fr.passerelle.fhirserver.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.profiles.Finding;
import org.junit.jupiter.api.Test;

class JsonCutterTest {

  @Test
  void the_resources_of_a_bundle_are_cut_out_with_their_places() {
    Cut cut =
        JsonCutter.cut(
            """
            {"resourceType":"Bundle","entry":[
              {"fullUrl":"urn:a","resource":{"resourceType":"Task","inconnu":{"resource":1}}},
              {"resource":
                {"resourceType":"Patient"}}]}""");
    assertThat(cut.resources())
        .containsExactly(
            new ResourceText(
                "Bundle.entry[0].resource",
                "{\"resourceType\":\"Task\",\"inconnu\":{\"resource\":1}}",
                2,
                33),
            new ResourceText("Bundle.entry[1].resource", "{\"resourceType\":\"Patient\"}", 4, 5));
  }

  @Test
  void parameters_bring_their_profiles() {
    Cut cut =
        JsonCutter.cut(
            """
            {"resourceType":"Parameters","parameter":[{"name":"profile","valueUri":"urn:p"},\
            {"name":"resource","resource":{}}]}""");
    assertThat(cut.profiles()).containsExactly("urn:p");
    assertThat(cut.resources()).hasSize(1);
  }

  @Test
  void what_is_no_json_holds_nothing() {
    assertThat(JsonCutter.cut("{\"entry\":[{").resources()).isEmpty();
    assertThat(JsonCutter.cut("<Bundle/>").resources()).isEmpty();
  }

  @Test
  void a_finding_is_placed_in_the_whole() {
    ResourceText second = new ResourceText("Bundle.entry[1].resource", "{}", 4, 5);
    Finding inside = new Finding(Finding.Severity.ERROR, "Task.status", 1, 3, "r", "m");
    assertThat(second.inWhole(inside))
        .isEqualTo(
            new Finding(Finding.Severity.ERROR, "Bundle.entry[1].resource.status", 4, 7, "r", "m"));
  }
}
