package fr.passerelle.routes.folder;

import static fr.passerelle.routes.folder.FolderCheckTest.STEPS_OF;
import static fr.passerelle.routes.folder.FolderCheckTest.XML;
import static fr.passerelle.routes.folder.Verdicts.check;
import static fr.passerelle.routes.folder.Verdicts.keys;
import static fr.passerelle.routes.folder.Verdicts.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.routes.RouteStatus;
import fr.passerelle.routes.TestFolders;
import fr.passerelle.translation.Sentence;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that runs code, reads elsewhere or holds a secret gets into a route. */
class RouteAllowListTest {

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
    assertThat(check(yaml(route))).contains(Sentence.of(RouteStatus.class, "route.node", node));
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
  }
}
