package fr.passerelle.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A vendor's tests, run by JUnit within this one. */
class ValidFhirTest {

  @Test
  void what_is_valid_passes() {
    run(Valid.class).assertStatistics(count -> count.started(3).succeeded(3));
  }

  @Test
  void a_field_that_is_broken_fails_the_test_with_every_fault() {
    run(BrokenField.class)
        .assertThatEvents()
        .haveExactly(
            1,
            finishedWithFailure(
                instanceOf(AssertionError.class),
                message(
                    text ->
                        text.startsWith("made n'est pas du FHIR valide. Fautes : 2\n  1:")
                            && text.contains("'colour'")
                            && text.contains("Basic.code"))));
  }

  @Test
  void a_parameter_that_is_broken_fails_before_the_test_runs() {
    Events events = run(BrokenParameter.class);
    events.assertStatistics(count -> count.succeeded(1).failed(1));
    assertThat(BrokenParameter.ran).isEqualTo(1);
  }

  @Test
  void a_line_of_a_file_is_named_by_its_number() {
    run(BrokenFile.class)
        .assertThatEvents()
        .haveExactly(1, finishedWithFailure(message(text -> text.contains("\n  2:"))));
  }

  private static Events run(Class<?> ofVendor) {
    return EngineTestKit.engine("junit-jupiter")
        .configurationParameter("junit.jupiter.conditions.deactivate", "*")
        .selectors(selectClass(ofVendor))
        .execute()
        .testEvents();
  }

  static class Valid {
    @ValidFhir Resource made;
    @ValidFhir List<Object> several = List.of(basic(), text("code"));

    @Test
    void one_makes_something() {
      made = basic();
    }

    @Test
    void another_makes_nothing() {
      assertThat(made).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = "fhir-profiles/package/example/Task-tache-demandee.json")
    void a_path_is_read(@ValidFhir Path file) {
      assertThat(file).exists();
    }
  }

  static class BrokenField {
    @ValidFhir(lang = "fr")
    String made;

    @Test
    void makes_something() {
      made = text("colour");
    }
  }

  static class BrokenParameter {
    static int ran;

    @BeforeAll
    static void start() {
      ran = 0;
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"resourceType\":\"Basic\",\"code\":{\"text\":\"a\"}}",
          "{\"resourceType\":\"Basic\"}"
        })
    void reads_something(@ValidFhir String text) {
      ran++;
      assertThat(text).isNotEmpty();
    }
  }

  static class BrokenFile {
    @TempDir Path folder;
    @ValidFhir Path file;

    @Test
    void writes_lines() throws Exception {
      String good = text("code");
      file = Files.writeString(folder.resolve("a.ndjson"), good + "\n" + text("colour") + "\n");
    }
  }

  private static Basic basic() {
    return new Basic().setCode(new CodeableConcept().setText("a"));
  }

  private static String text(String element) {
    return "{\"resourceType\":\"Basic\",\"" + element + "\":{\"text\":\"a\"}}";
  }
}
