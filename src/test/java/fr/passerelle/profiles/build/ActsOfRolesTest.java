package fr.passerelle.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.CodeSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The form of {@code actes-par-role.csv}, which a practice can extend: which role does which act,
 * and how much of it is its own. Nothing reads the file yet.
 */
class ActsOfRolesTest {
  private static final Path FILE = Path.of("fhir-profiles/input/actes/actes-par-role.csv");
  private static final String HEADER =
      "nomenclature,code,role,domaine,acte,libelle,autonomie,condition,source";
  private static final Pattern CELL = Pattern.compile("\"([^\"]*)\"(?:,|$)|([^,\"]*)(?:,|$)");
  private static final Set<String> WITHOUT_CARE_OF_THEIR_OWN = Set.of("330", "331", "332");

  private static List<String> lines;
  private static final List<Act> ACTS = new ArrayList<>();
  private static PackagedDefinitions definitions;

  @BeforeAll
  static void readFile() throws IOException {
    lines = Files.readAllLines(FILE);
    lines.stream().skip(1).forEach(line -> ACTS.add(Act.of(line)));
    definitions =
        PackagedDefinitions.in(Path.of("fhir-profiles/package"), FhirContext.forR4Cached());
  }

  @Test
  void every_line_has_its_cells_in_the_order_of_the_header() {
    assertThat(lines.get(0)).isEqualTo(HEADER);
    assertThat(ACTS).isNotEmpty().allSatisfy(Act::isComplete);
  }

  @Test
  void every_role_is_a_code_in_force() {
    assertThat(ACTS).allSatisfy(act -> assertThat(inForce(act.system())).contains(act.code()));
  }

  @Test
  void a_role_says_of_an_act_once_how_much_is_its_own() {
    assertThat(ACTS).extracting(act -> act.code() + act.act()).doesNotHaveDuplicates();
    Map<String, String> labels = new HashMap<>();
    assertThat(ACTS)
        .allSatisfy(
            act -> {
              labels.putIfAbsent(act.act(), act.label());
              assertThat(act.label()).isEqualTo(labels.get(act.act()));
            });
  }

  @Test
  void the_assistant_the_secretary_and_the_coordinator_have_no_care_of_their_own() {
    assertThat(ACTS)
        .filteredOn(act -> WITHOUT_CARE_OF_THEIR_OWN.contains(act.code()))
        .isNotEmpty()
        .noneMatch(act -> act.domain().equals("soin") && act.autonomy().equals("autonome"));
  }

  private static List<String> inForce(String system) {
    return definitions.all(CodeSystem.class).stream()
        .filter(
            codes -> codes.getIdElement().getIdPart().startsWith(system.replace('_', '-') + "-"))
        .flatMap(codes -> codes.getConcept().stream())
        .filter(one -> one.getProperty().stream().noneMatch(p -> p.getCode().equals("dateFin")))
        .map(CodeSystem.ConceptDefinitionComponent::getCode)
        .toList();
  }

  private record Act(List<String> cells) {
    static Act of(String line) {
      List<String> cells = new ArrayList<>();
      Matcher matcher = CELL.matcher(line);
      while (cells.size() < HEADER.split(",").length && matcher.find()) {
        cells.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      }
      assertThat(matcher.hitEnd() || matcher.end() == line.length()).as(line).isTrue();
      return new Act(cells);
    }

    void isComplete() {
      assertThat(cells).as("cells").hasSize(HEADER.split(",").length);
      assertThat(system()).isIn("TRE_G15", "TRE_R38", "TRE_R85", "TRE_R94", "TRE_R95");
      assertThat(domain()).isIn("administratif", "preparation", "coordination", "soin");
      assertThat(act()).matches("[a-z]+(-[a-z]+)*");
      assertThat(autonomy()).isIn("geste-technique", "sur-prescription", "delegue", "autonome");
      assertThat(List.of(code(), cells.get(2), label(), cells.get(8))).noneMatch(String::isBlank);
    }

    String system() {
      return cells.get(0);
    }

    String code() {
      return cells.get(1);
    }

    String domain() {
      return cells.get(3);
    }

    String act() {
      return cells.get(4);
    }

    String label() {
      return cells.get(5);
    }

    String autonomy() {
      return cells.get(6);
    }
  }
}
