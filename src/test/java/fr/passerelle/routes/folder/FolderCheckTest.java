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
<<<<<<< HEAD
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bean",
        "script",
        "toD",
        "kamelet",
        "process",
        "setBody",
        "marshal",
        "loop",
        "wireTap",
        "recipientList",
        "enrich",
        "poll",
        "claimCheck",
        "log",
        "filter"
      })
  void a_step_that_could_run_or_change_anything_is_refused_by_name(String node) {
    String route = STEPS_OF.replace("%s", node + ": {ref: x}");
    assertThat(check(yaml(route)))
        .contains(Sentence.of(fr.passerelle.routes.RouteStatus.class, "route.node", node));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "beans",
        "rest",
        "errorHandler",
        "onException",
        "routeTemplate",
        "templatedRoute",
        "routeConfiguration",
        "intercept",
        "restConfiguration"
      })
  void anything_beside_the_route_is_refused(String node) {
    assertThat(keys(yaml(TestFolders.MLLP + "- " + node + ": {}\n"))).contains("route.node");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exec:rm",
        "bean:x",
        "class:java.lang.Runtime",
        "language:simple:x",
        "script:x",
        "file:/etc",
        "http://example.org",
        "netty:tcp://127.0.0.1:1",
        "jdbc:x",
        "direct:x",
        "stub:x",
        "log:x",
        "docker:x",
        "groovy:x"
      })
  void only_the_intake_can_be_sent_to(String uri) {
    String route = TestFolders.MLLP.replace("passerelle:intake?format=hl7v2", "'" + uri + "'");
    assertThat(keys(yaml(route))).contains("route.scheme");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:/etc",
        "timer:x",
        "netty:tcp://0.0.0.0:1",
        "direct:x",
        "sql:x",
        "{{port}}:x",
        "passerelle:intake"
      })
  void only_known_transports_can_be_read_from(String uri) {
    String route = TestFolders.MLLP.replace("passerelle-mllp:{{host}}:{{port}}", "'" + uri + "'");
    assertThat(keys(yaml(route))).containsAnyOf("route.scheme", "route.shape");
  }

  @ParameterizedTest
  @CsvSource({
    "?channelGroup=#bean,route.expression",
    "?serverInitializerFactory=#class:x,route.expression",
    "?maxBytes=${bean:x},route.expression",
    "?password=abc,route.secret",
    "?sslPassphrase=abc,route.secret",
    "?maxBytes={{sys:user.home}},route.placeholder",
    "?maxBytes={{bean:x}},route.placeholder",
    "?maxBytes={{env:OTHER_SECRET}},variable.foreign",
    "?maxBytes={{env:CABINET_SIZE}},variable.missing",
    "?unknown=1,route.camel",
    "?configuration.host=0.0.0.0,route.camel"
  })
  void an_option_that_could_do_harm_is_refused(String option, String key) {
    String route = TestFolders.MLLP.replace("{{port}}", "{{port}}" + option);
    assertThat(keys(yaml(route))).contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "a: b",
        "- route: [x]",
        "- route: {from: 3}",
        "- !!javax.script.ScriptEngineManager {}",
        "- route: &a {from: *a}",
        "- 3",
        "- {}"
      })
  void a_route_that_is_none_is_refused(String yaml) {
    assertThat(check(yaml(yaml))).isNotEmpty();
  }

  @Test
  void two_routes_in_a_folder_are_refused() {
    assertThat(keys(yaml(TestFolders.MLLP + TestFolders.MLLP))).containsExactly("route.camel");
  }

  @Test
  void xml_with_a_doctype_or_another_element_is_refused() {
    String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + XML;
    String bean = XML.replace("<to ", "<bean ref='x'/><to ");
    assertThat(keys(Map.of("route.camel.xml", doctype))).contains("route.unreadable");
    assertThat(keys(Map.of("route.camel.xml", bean))).contains("route.node");
=======
>>>>>>> routes
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
<<<<<<< HEAD
  }

  private static RouteFolder yaml(String route) {
    return TestFolders.of("cabinet", route, "port=0");
  }

  private List<String> keys(Map<String, String> texts) {
    return keys(TestFolders.of("cabinet", texts));
  }

  private List<String> keys(RouteFolder folder) {
    return check(folder).stream().map(Sentence::key).toList();
  }

  private List<Sentence> check(RouteFolder folder) {
    FolderCheck check =
        new FolderCheck(
            new IntakeInMemory(), TestFolders.surroundings(data), new ListeningRule(false));
    Checked<FolderRoute> checked = check.check(folder);
    if (checked instanceof Checked.Bad<FolderRoute> bad) {
      return bad.reasons();
    }
    ((Checked.Good<FolderRoute>) checked).value().close();
    return List.of();
=======
>>>>>>> routes
  }
}
