package fr.passerelle.routes.folder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.routes.TestFolders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The template shows every term of the contract, and each as it can be written. */
class TemplateContractTest {
  private static final Pattern TERM = Pattern.compile("(?m)^(?:# )?([a-z-]+)=\\S+.*$");

  @TempDir Path data;

  @Test
  void every_term_there_is_stands_in_the_template_once() throws Exception {
    assertThat(TERM.matcher(template()).results().map(found -> found.group(1)))
        .containsExactlyInAnyOrderElementsOf(ContractReader.KEYS);
  }

  @Test
  void every_commented_line_can_be_put_in_force() throws Exception {
    List<String> lines =
        TERM.matcher(template()).results().map(MatchResult::group).map(this::inForce).toList();
    assertThat(lines).allSatisfy(line -> assertThat(read(line)).isInstanceOf(Checked.Good.class));
    assertThat(read(String.join("\n", lines))).isInstanceOf(Checked.Good.class);
  }

  @Test
  void a_commented_line_says_otherwise_than_what_holds_without_it() throws Exception {
    List<String> commented =
        template()
            .lines()
            .filter(line -> TERM.matcher(line).matches() && line.startsWith("#"))
            .toList();
    assertThat(commented).hasSize(ContractReader.KEYS.size() - 1);
    assertThat(commented)
        .allSatisfy(line -> assertThat(read(inForce(line))).isNotEqualTo(read("")));
  }

  private Checked<Contract> read(String properties) {
    return new ContractReader(TestFolders.surroundings(data))
        .read(TestFolders.of("modele", Map.of("route.properties", properties)));
  }

  private String inForce(String line) {
    return line.replaceFirst("^# ", "");
  }

  private static String template() throws Exception {
    return Files.readString(
        Path.of("camel-routes", "_modele", "route.properties"), StandardCharsets.UTF_8);
  }
}
