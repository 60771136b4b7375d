package fr.passerelle.routes.folder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.routes.TestFolders;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
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
    makeKeys();
    List<String> lines =
        TERM.matcher(template()).results().map(MatchResult::group).map(this::inForce).toList();
    assertThat(lines).allSatisfy(line -> assertThat(read(line)).isInstanceOf(Checked.Good.class));
    assertThat(read(String.join("\n", lines))).isInstanceOf(Checked.Good.class);
  }

  @Test
  void a_commented_line_says_otherwise_than_what_holds_without_it() throws Exception {
    makeKeys();
    List<String> commented =
        template()
            .lines()
            .filter(line -> TERM.matcher(line).matches() && line.startsWith("#"))
            .toList();
    assertThat(commented).hasSize(ContractReader.KEYS.size() - 1);
    assertThat(commented)
        .filteredOn(line -> !line.contains("store-password")) // nothing without its store
        .allSatisfy(line -> assertThat(read(inForce(line))).isNotEqualTo(read("")));
  }

  private Checked<Contract> read(String properties) {
    Map<String, String> variables =
        Map.of("MODELE_KEYSTORE", "x", "MODELE_TRUSTSTORE", "x", "MODELE_PASSWORD", "x");
    return new ContractReader(TestFolders.surroundings(data, Map.of(), variables))
        .read(TestFolders.of("modele", Map.of("route.properties", properties)));
  }

  private void makeKeys() throws Exception {
    Path keys = Files.createDirectories(data.resolve("keys"));
    for (String name : List.of("serveur.p12", "partenaires.p12")) {
      try (OutputStream out = Files.newOutputStream(keys.resolve(name))) {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.store(out, "x".toCharArray());
      }
    }
    for (String name : List.of("known_hosts", "id_ed25519")) {
      Files.createFile(keys.resolve(name));
    }
  }

  private String inForce(String line) {
    String term = line.replaceFirst("^# ", "");
    return term.matches("(key|trust)store=.*") // opened by nothing but its password
        ? term + "\n" + term.replaceFirst("=.*", "") + "-password=${env:MODELE_KEYSTORE}"
        : term;
  }

  private static String template() throws Exception {
    return Files.readString(
        Path.of("camel-routes", "_modele", "route.properties"), StandardCharsets.UTF_8);
  }
}
