package fr.passerelle.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.profiles.ProfileCoverage.Gap;
import fr.passerelle.profiles.ProfileCoverage.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a set of resources never exercised of the profiles it uses. */
class CoverageTest {
  private static final Profiles PROFILES = Profiles.in(Path.of("fhir-profiles"));

  @Test
  void every_example_together_exercises_more_than_one_alone() throws IOException {
    Coverage one = PROFILES.coverage();
    Coverage all = PROFILES.coverage();
    List<String> texts =
        Examples.valid().stream()
            .filter(each -> each.name().startsWith("Task-"))
            .map(Examples.Example::text)
            .toList();
    one.validate(texts.get(0), List.of());
    texts.forEach(text -> all.validate(text, List.of()));
    ProfileCoverage ofOne = one.profiles().get(0);
    ProfileCoverage ofAll =
        all.profiles().stream()
            .filter(each -> each.profile().equals(ofOne.profile()))
            .findFirst()
            .orElseThrow();
    assertThat(ofAll.parts()).isEqualTo(ofOne.parts());
    assertThat(ofOne.gaps()).containsAll(ofAll.gaps());
  }

  @Test
  void nothing_is_a_part_that_the_profile_does_not_speak_of() {
    Coverage coverage = PROFILES.coverage();
    coverage.validate(task("\"status\":\"draft\",\"intent\":\"order\""), List.of());
    ProfileCoverage task = coverage.profiles().get(0);
    assertThat(task.gaps())
        .contains(new Gap(Kind.ELEMENT, "Task.statusReason", ""))
        .noneMatch(gap -> gap.element().equals("Task.priority"))
        .noneMatch(gap -> gap.element().equals("Task"));
    assertThat(task.exercised()).isPositive();
  }

  @Test
  void what_claims_no_profile_uses_none() {
    Coverage coverage = PROFILES.coverage();
    coverage.validate("{\"resourceType\":\"Basic\"}", List.of());
    assertThat(coverage.profiles()).isEmpty();
  }

  private static String task(String elements) {
    return "{\"resourceType\":\"Task\",\"meta\":{\"profile\":[\"%s\"]},%s}"
        .formatted(PROFILES.catalog().canonicalBase() + "/StructureDefinition/psl-task", elements);
  }
}
