package fr.passerelle.routes.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import fr.passerelle.routes.IntakeInMemory;
import fr.passerelle.routes.TestFolders;
import fr.passerelle.security.ListeningRule;
import fr.passerelle.translation.Fate;
import java.io.File;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.camel.Component;
import org.apache.camel.support.DefaultComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Another component of Camel, in a jar beside the server, for routes an administrator allows it.
 */
@Timeout(60)
class FurtherComponentsTest {
  private static final String COMPONENT =
      """
      package essai;
      import java.util.Map;
      import org.apache.camel.*;
      import org.apache.camel.support.*;
      public class EssaiComponent extends DefaultComponent {
        protected Endpoint createEndpoint(String uri, String rest, Map<String, Object> options) {
          return new DefaultEndpoint(uri, this) {
            public Producer createProducer() { throw new UnsupportedOperationException(); }
            public Consumer createConsumer(Processor processor) {
              return new DefaultConsumer(this, processor) {
                protected void doStart() throws Exception {
                  super.doStart();
                  Exchange exchange = createExchange(false);
                  exchange.getMessage().setBody(rest.getBytes("UTF-8"));
                  getProcessor().process(exchange);
                  System.setProperty("essai.failed", String.valueOf(exchange.isFailed()));
                }
              };
            }
          };
        }
      }
      """;
  private static final String ROUTE =
      TestFolders.MLLP.replace("passerelle-mllp:{{host}}:{{port}}", "essai:bonjour");

  @TempDir static Path lib;
  @TempDir static Path empty;
  private final IntakeInMemory intake = new IntakeInMemory();

  @BeforeAll
  static void makeJar() throws Exception {
    Path sources = Files.createTempDirectory(empty, "essai");
    Path source = sources.resolve("EssaiComponent.java");
    Files.writeString(source, COMPONENT, StandardCharsets.UTF_8);
    String camel = jarOf(Component.class) + File.pathSeparator + jarOf(DefaultComponent.class);
    String[] options = {
      "-d", sources.toString(), "-classpath", camel, "-proc:none", source.toString()
    };
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options)).isZero();
    try (OutputStream out = Files.newOutputStream(lib.resolve("essai.jar"));
        JarOutputStream jar = new JarOutputStream(out);
        Stream<Path> classes = Files.list(sources.resolve("essai"))) {
      for (Path each : classes.toList()) {
        jar.putNextEntry(new JarEntry("essai/" + each.getFileName()));
        jar.write(Files.readAllBytes(each));
      }
      jar.putNextEntry(new JarEntry("META-INF/services/org/apache/camel/component/essai"));
      jar.write("class=essai.EssaiComponent".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void a_component_in_a_jar_brings_messages_once_it_is_allowed() throws Exception {
    started(lib).close();
    assertThat(intake.received)
        .singleElement()
        .satisfies(
            bytes -> assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo("bonjour"));
    assertThat(System.getProperty("essai.failed")).isEqualTo("false");
  }

  @Test
  void a_component_that_knows_no_receipts_learns_that_nothing_was_received() throws Exception {
    intake.fate = Fate.NOT_RECEIVED;
    started(lib).close();
    await().until(() -> "true".equals(System.getProperty("essai.failed")));
  }

  @Test
  void it_is_refused_where_nobody_allowed_it() {
    assertThat(reasons(List.of(), lib)).containsExactly("route.scheme");
  }

  @Test
  void it_is_refused_where_its_jar_is_not_there() {
    assertThat(reasons(List.of("essai"), empty)).containsExactly("route.camel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bean", "class", "exec", "language", "script", "groovy", "kamelet", "controlbus", "direct",
        "seda", "stub", "ref", "rest", "ssh", "velocity", "freemarker", "xslt", "passerelle",
        "Bean", "a:b", ""
      })
  void nobody_can_allow_what_runs_code_or_reaches_other_routes(String scheme) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> further(List.of(scheme), lib))
        .withMessageContaining("passerelle.routes-schemes");
  }

  private static Path jarOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private FolderRoute started(Path jars) throws Exception {
    Checked<FolderRoute> checked = check(List.of("essai"), jars);
    assertThat(checked).isInstanceOf(Checked.Good.class);
    FolderRoute route = ((Checked.Good<FolderRoute>) checked).value();
    route.start();
    return route;
  }

  private List<String> reasons(List<String> schemes, Path jars) {
    return ((Checked.Bad<FolderRoute>) check(schemes, jars))
        .reasons().stream().map(reason -> reason.key()).toList();
  }

  private Checked<FolderRoute> check(List<String> schemes, Path jars) {
    RouteSurroundings plain = TestFolders.surroundings(empty);
    RouteSurroundings surroundings =
        new RouteSurroundings(
            plain.systemBase(),
            plain.dataDir(),
            plain.formats(),
            plain.settings(),
            plain.variables(),
            plain.http(),
            further(schemes, jars));
    return new FolderCheck(intake, surroundings, new ListeningRule(false))
        .check(TestFolders.of("cabinet", ROUTE, ""));
  }

  private static RouteSurroundings.Further further(List<String> schemes, Path jars) {
    return new RouteSurroundings.Further(schemes, LibFolder.classes(jars));
  }
}
