package fr.passerelle.routes.folder;

import static fr.passerelle.routes.folder.Verdicts.check;
import static fr.passerelle.routes.folder.Verdicts.keys;
import static fr.passerelle.routes.folder.Verdicts.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.routes.TestFolders;
import fr.passerelle.security.ListeningRefusedException;
import fr.passerelle.translation.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderCheckTest {
  static final String XML =
      """
      <routes xmlns="http://camel.apache.org/schema/xml-io">
        <route id="any"><from uri="passerelle-mllp:{{host}}:{{port}}"/>
          <to uri="passerelle:intake?format=auto"/></route>
      </routes>
      """;
  static final String STEPS_OF =
      """
      - route:
          from:
            uri: passerelle-mllp:127.0.0.1:2575
            steps:
              - %s
              - to: passerelle:intake?format=hl7v2
      """;

  @Test
  void a_folder_with_a_yaml_route_is_good() {
    assertThat(keys(yaml(TestFolders.MLLP))).isEmpty();
  }

  @Test
  void a_folder_with_an_xml_route_is_good() {
    assertThat(
            check(
                TestFolders.of(
                    "cabinet", Map.of("route.camel.xml", XML, "route.properties", "port=0"))))
        .isEmpty();
  }

  @Test
  void a_folder_has_exactly_one_route_file() {
    assertThat(keys(Map.of())).containsExactly("route.none");
    assertThat(keys(Map.of("route.camel.xml", XML, "route.camel.yaml", TestFolders.MLLP)))
        .contains("route.both");
  }

  @Test
  void an_unknown_format_is_refused() {
    assertThat(keys(yaml(TestFolders.MLLP.replace("hl7v2", "hl7v9"))))
        .containsExactly("route.format");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cabinet", "a b", "é", "-a", "a-", "a.b"})
  void a_name_that_cannot_be_a_partners_is_refused(String id) {
    assertThat(keys(TestFolders.of(id, TestFolders.MLLP, "port=0"))).containsExactly("folder.name");
  }

  @Test
  void listening_beyond_loopback_is_refused_with_the_rules_words() {
    RouteFolder folder = TestFolders.of("cabinet", TestFolders.MLLP, "host=0.0.0.0\nport=0");
    assertThatThrownBy(() -> check(folder))
        .isInstanceOf(ListeningRefusedException.class)
        .hasMessageContaining("cabinet")
        .hasMessageContaining("authentication");
  }

  @Test
  void a_case_whose_result_differs_is_a_reason_that_names_it() {
    assertThat(
            check(withCase("{\"fate\":\"integrated\"}")).stream()
                .map(reason -> reason.in(Locale.FRENCH)))
        .singleElement()
        .asString()
        .contains("01-test");
  }

  @Test
  void a_case_that_holds_is_no_reason() {
    assertThat(check(withCase("{\"fate\":\"refused\"}"))).isEmpty();
  }

  @Test
  void a_case_without_expectation_is_incomplete() {
    RouteFolder folder =
        TestFolders.of(
            "cabinet",
            Map.of(
                "route.camel.yaml", TestFolders.MLLP,
                "route.properties", "port=0",
                "cases/01-test/input.hl7", "MSH"));
    assertThat(keys(folder)).containsExactly("case.incomplete");
  }

  @Test
  void every_reason_reads_in_both_languages() {
    List<Sentence> reasons = check(yaml(STEPS_OF.replace("%s", "bean: {ref: x}")));
    assertThat(reasons).isNotEmpty();
    for (Sentence reason : reasons) {
      assertThat(reason.in(Locale.FRENCH)).isNotEqualTo(reason.in(Locale.ENGLISH));
    }
  }

  private static RouteFolder withCase(String expected) {
    return TestFolders.of(
        "cabinet",
        Map.of(
            "route.camel.yaml",
            TestFolders.MLLP,
            "route.properties",
            "port=0",
            "cases/01-test/input.hl7",
            "MSH",
            "cases/01-test/expected.outcome.json",
            expected));
  }
}
