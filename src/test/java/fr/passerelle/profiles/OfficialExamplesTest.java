package fr.passerelle.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The published examples of FR Core and the ANS, where they are beside the project, get the verdict
 * noted beside them: official examples have faults of their own, and none is added here.
 */
class OfficialExamplesTest {
  private static final Pattern META_OF_PROFILES =
      Pattern.compile("\"meta\"\\s*:\\s*\\{\\s*\"profile\"\\s*:\\s*\\[[^\\]]*\\]\\s*\\},");
  private static final String REMOVED = "meta.profile removed";

  /** R5 extensions that no package brings: HAPI's own verdict changes with one more definition. */
  private static final Set<String> NEEDS_R5 =
      Set.of("ansforge_IG-fhir-annuaire-1.2.0-snapshot-2__Organization-481677DP");

  @TempDir static Path profilesDir;
  private static Profiles profiles;

  @BeforeAll
  static void load() throws IOException {
    profiles = OfficialPackages.into(profilesDir);
  }

  @Test
  void each_gets_the_verdict_noted_beside_it() throws IOException {
    Map<String, String> differing = new LinkedHashMap<>();
    int checked = 0;
    for (Verdict expected : verdicts()) {
      if (NEEDS_R5.contains(expected.example) || claimsUnknownProfile(expected)) {
        continue;
      }
      checked++;
      List<Finding> faults = faults(expected);
      if (faults.isEmpty() != expected.isValid) {
        differing.put(expected.example, faults.toString());
      }
    }
    assertThat(checked).isGreaterThan(15);
    assertThat(differing).isEmpty();
  }

  /** HAPI calls it a fault; here it is said as a warning, for the profile is nobody's of ours. */
  @Test
  void a_claim_of_a_profile_that_no_package_brings_is_said() throws IOException {
    List<Verdict> unknown =
        verdicts().stream().filter(OfficialExamplesTest::claimsUnknownProfile).toList();
    assertThat(unknown).hasSize(2);
    for (Verdict claim : unknown) {
      assertThat(findings(claim))
          .as(claim.example)
          .anyMatch(finding -> finding.path().contains("meta.profile"));
    }
  }

  @Test
  void the_invalid_ones_are_refused_for_what_is_wrong_with_them() throws IOException {
    assertThat(faults("cercle-de-soins-2.0.1__CareTeam-cds-careteam-example"))
        .isNotEmpty()
        .allSatisfy(fault -> assertThat(fault.path()).startsWith("CareTeam.name"));
    assertThat(faults("cercle-de-soins-2.0.1__Patient-cds-patient-example"))
        .extracting(Finding::message)
        .anyMatch(message -> message.contains("TRE-R13-Commune"));
    assertThat(faults("cercle-de-soins-2.0.1__Organization-cds-organization-example"))
        .extracting(Finding::message)
        .anyMatch(message -> message.contains("MEDICAL"));
  }

  private static List<Finding> faults(String example) throws IOException {
    return faults(
        verdicts().stream()
            .filter(each -> each.example.endsWith(example))
            .findFirst()
            .orElseThrow());
  }

  private static List<Finding> faults(Verdict expected) throws IOException {
    return findings(expected).stream().filter(Finding::isFault).toList();
  }

  private static List<Finding> findings(Verdict expected) throws IOException {
    String text = Files.readString(SharedFolder.path("ig", "examples", expected.example + ".json"));
    String sent =
        expected.isWithoutProfile ? META_OF_PROFILES.matcher(text).replaceFirst("") : text;
    return profiles.validator().validate(sent, List.of()).findings();
  }

  private static boolean claimsUnknownProfile(Verdict verdict) {
    return !verdict.isWithoutProfile && verdict.says.contains("could not be found");
  }

  /** Rows of the table: example, mode, and errors with warnings in three configurations. */
  private static List<Verdict> verdicts() throws IOException {
    try (Stream<String> lines = Files.lines(SharedFolder.path("ig", "expected-verdicts.md"))) {
      return lines
          .map(line -> line.split("(?<!\\\\)\\|"))
          .filter(cells -> cells.length > 5 && cells[1].contains("__"))
          .map(
              cells ->
                  new Verdict(
                      cells[1].strip(),
                      cells[2].contains(REMOVED),
                      cells[4].strip().startsWith("0 /"),
                      cells[cells.length - 1]))
          .toList();
    }
  }

  private record Verdict(String example, boolean isWithoutProfile, boolean isValid, String says) {}
}
