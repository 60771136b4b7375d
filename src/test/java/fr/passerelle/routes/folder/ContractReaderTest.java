package fr.passerelle.routes.folder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.routes.TestFolders;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.AnswerStyle;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Sentence;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractReaderTest {
  private static final Path DATA = Path.of("data").toAbsolutePath();

  @Test
  void nothing_said_is_the_careful_contract() {
    Partner partner = good("").partner();
    assertThat(partner.id()).isEqualTo("cabinet");
    assertThat(partner.charset()).isEmpty();
    assertThat(partner.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(partner.systemBase()).isEqualTo(Partners.BASE);
    assertThat(partner.identityAuthority()).isFalse();
    assertThat(partner.unknownPatient()).isEqualTo(Partner.UnknownPatient.HOLD);
    assertThat(partner.events()).isEmpty();
    assertThat(partner.processing()).isEqualTo(Partner.Processing.PRODUCTION);
    assertThat(partner.answers()).isEqualTo(AnswerStyle.DEFAULT);
  }

  @Test
  void every_key_is_read() {
    Partner partner =
        good("""
                charset = windows-1252
                zone = Indian/Reunion
                identity-domain = urn:oid:1.2.250.1.71.4.2.2
                authority = identity
                unknown-patient = create
                events = ADT^A04, ORU^R01
                processing = T
                ack = always-aa
                ack-warnings = off
                held = AE
                """)
            .partner();
    assertThat(partner.charset()).contains(java.nio.charset.Charset.forName("windows-1252"));
    assertThat(partner.zone()).isEqualTo(ZoneId.of("Indian/Reunion"));
    assertThat(partner.identityDomain()).contains("urn:oid:1.2.250.1.71.4.2.2");
    assertThat(partner.identityAuthority()).isTrue();
    assertThat(partner.unknownPatient()).isEqualTo(Partner.UnknownPatient.CREATE);
    assertThat(partner.events()).containsExactlyInAnyOrder("ADT^A04", "ORU^R01");
    assertThat(partner.processing()).isEqualTo(Partner.Processing.TEST);
    assertThat(partner.answers())
        .isEqualTo(new AnswerStyle(AnswerStyle.Acknowledgement.ALWAYS_AA, false, true));
  }

  @Test
  void the_inbox_is_below_the_data_folder_unless_said_otherwise() {
    assertThat(good("").placeholders().get("folder")).endsWith("data/inbox/cabinet");
    assertThat(good("folder=inbox/other").placeholders().get("folder"))
        .endsWith("data/inbox/other");
    String absolute = DATA.resolveSibling("elsewhere").toString().replace('\\', '/');
    assertThat(good("folder=" + absolute).placeholders()).containsEntry("folder", absolute);
  }

  @Test
  void a_route_listens_on_loopback_unless_said_otherwise() {
    assertThat(good("port=2575").placeholders())
        .containsEntry("host", "127.0.0.1")
        .containsEntry("port", "2575");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "charset=klingon-9",
        "zone=Moon/Base",
        "identity-domain=no uri",
        "identity-domain=relative",
        "authority=yes",
        "unknown-patient=maybe",
        "events=A04",
        "processing=X",
        "ack=loud",
        "ack-warnings=1",
        "held=XX",
        "port=70000",
        "port=http",
        "folder=what?"
      })
  void a_value_that_does_not_fit_is_named_by_its_key_and_not_repeated(String line) {
    String key = line.substring(0, line.indexOf('='));
    String value = line.substring(line.indexOf('=') + 1);
    assertThat(bad(line))
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.key()).isEqualTo("contract.value");
              assertThat(reason.in(Locale.FRENCH)).contains(key).doesNotContain("= " + value);
              assertThat(reason.arguments()).doesNotContain(value);
            });
  }

  @Test
  void an_unknown_key_is_refused_by_name() {
    assertThat(bad("pasword=x"))
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.key()).isEqualTo("contract.unknown-key");
              assertThat(reason.in(Locale.FRENCH)).contains("pasword");
            });
  }

  @Test
  void all_faults_are_told_at_once() {
    assertThat(bad("zone=x\nport=y\nwhat=z")).hasSize(3);
  }

  @Test
  void a_file_that_is_no_properties_file_is_refused() {
    assertThat(bad("folder=C:\\users").get(0).key()).isEqualTo("contract.unreadable");
  }

  @Test
  void a_setting_of_the_server_replaces_a_key() {
    Map<String, String> settings = Map.of("passerelle.routes.cabinet.port", "2576");
    Checked<Contract> read = read("port=2575", settings, Map.of());
    assertThat(((Checked.Good<Contract>) read).value().placeholders())
        .containsEntry("port", "2576");
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder=${env:CABINET_FOLDER}", "folder={{env:CABINET_FOLDER}}"})
  void a_value_may_come_from_the_folders_own_environment_variable(String line) {
    Checked<Contract> read = read(line, Map.of(), Map.of("CABINET_FOLDER", "inbox/secret"));
    assertThat(((Checked.Good<Contract>) read).value().placeholders().get("folder"))
        .endsWith("inbox/secret");
  }

  @Test
  void another_routes_or_the_servers_variable_is_refused() {
    Map<String, String> variables = Map.of("LABO_SECRET", "x", "SPRING_DATASOURCE_PASSWORD", "x");
    assertThat(keys(read("host=${env:LABO_SECRET}", Map.of(), variables)))
        .containsExactly("variable.foreign");
    assertThat(keys(read("host=${env:SPRING_DATASOURCE_PASSWORD}", Map.of(), variables)))
        .containsExactly("variable.foreign");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password=clear",
        "keystore-password=clear",
        "truststore-password=x${env:CABINET_SECRET}"
      })
  void a_secret_written_out_is_refused_and_not_repeated(String line) {
    Checked<Contract> read = read(line, Map.of(), Map.of("CABINET_SECRET", "y"));
    assertThat(keys(read)).containsExactly("contract.secret");
    assertThat(read.toString()).doesNotContain("clear");
  }

  @Test
  void a_secret_comes_from_the_environment_and_shows_nowhere() {
    Map<String, String> variables = Map.of("CABINET_SECRET", "hush");
    Checked<Contract> read = read("password={{env:CABINET_SECRET}}", Map.of(), variables);
    assertThat(((Checked.Good<Contract>) read).value().credentials().password()).contains("hush");
    assertThat(read.toString()).doesNotContain("hush");
  }

  @ParameterizedTest
  @ValueSource(strings = {"keystore", "truststore", "known-hosts", "private-key"})
  void a_file_that_is_not_there_is_named_by_its_term(String term) {
    assertThat(bad(term + "=keys/none"))
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.key()).isEqualTo("contract.file");
              assertThat(reason.arguments()).containsExactly(term);
            });
  }

  private static Contract good(String properties) {
    Checked<Contract> read = read(properties, Map.of(), Map.of());
    assertThat(read).isInstanceOf(Checked.Good.class);
    return ((Checked.Good<Contract>) read).value();
  }

  private static List<Sentence> bad(String properties) {
    return ((Checked.Bad<Contract>) read(properties, Map.of(), Map.of())).reasons();
  }

  private static List<String> keys(Checked<Contract> read) {
    return ((Checked.Bad<Contract>) read).reasons().stream().map(Sentence::key).toList();
  }

  private static Checked<Contract> read(
      String properties, Map<String, String> settings, Map<String, String> variables) {
    byte[] bytes = properties.getBytes(StandardCharsets.UTF_8);
    RouteFolder folder =
        new RouteFolder("cabinet", new java.util.TreeMap<>(Map.of("route.properties", bytes)));
    return new ContractReader(TestFolders.surroundings(DATA, settings, variables)).read(folder);
  }
}
