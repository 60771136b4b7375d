package fr.passerelle.coordination.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.coordination.acts.ActsProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsFileTest {
  private static final String HEADER = "nomenclature;code;acte;libelle;autonomie;condition\n";
  private static final String GOOD = "TRE_R85;332;vaccination;Vaccination;sur-prescription;\n";

  @Test
  void a_line_is_a_role_an_act_and_how_much_of_it_is_its_own() {
    assertThat(read(HEADER + GOOD).acts())
        .singleElement()
        .satisfies(
            act -> {
              assertThat(act.role().system()).endsWith("/TRE-R85-RolePriseCharge");
              assertThat(act.role().code()).isEqualTo("332");
              assertThat(act.act()).isEqualTo("vaccination");
              assertThat(act.label()).isEqualTo("Vaccination");
              assertThat(act.autonomy()).isEqualTo(Autonomy.SUR_PRESCRIPTION);
            });
  }

  @Test
  void commas_and_a_code_system_of_ones_own_are_as_good() {
    String text =
        "code,nomenclature,libelle,acte,autonomie\n"
            + "accueil,https://cabinet.example/roles,\"Accueil, standard\",accueil,autonome\n";
    assertThat(read(text).acts())
        .extracting(RoleAct::role, RoleAct::label)
        .containsExactly(
            tuple(new RoleCode("https://cabinet.example/roles", "accueil"), "Accueil, standard"));
  }

  @ParameterizedTest
  @CsvSource({
    "TRE_R85;332;x;X;autonome, CELLS",
    "TRE_R85;332;;X;autonome;, MISSING",
    "TRE_R86;332;x;X;autonome;, ROLE",
    "TRE_R85;332;x;X;libre;, AUTONOMY",
    "TRE_R85;332;Un acte;X;autonome;, ACT",
    "TRE_R85;332;vaccination;X;autonome;, TWICE"
  })
  void a_wrong_line_is_told_by_its_number_and_stops_no_other(String wrong, Kind kind) {
    String after = GOOD.replace("vaccination", "depistage");
    ActsFile.Reading reading = read(HEADER + GOOD + wrong + "\n" + after);
    assertThat(reading.problems()).containsExactly(new ActsProblem("cabinet.csv", 3, kind));
    assertThat(reading.acts()).extracting(RoleAct::act).containsExactly("vaccination", "depistage");
  }

  @Test
  void a_file_without_its_columns_or_with_an_open_quote_brings_nothing() {
    assertThat(read("role;acte\n1;2\n").problems())
        .containsExactly(new ActsProblem("cabinet.csv", 1, Kind.HEADER));
    assertThat(read(HEADER + "TRE_R85;\"332;x").problems())
        .containsExactly(new ActsProblem("cabinet.csv", 0, Kind.UNREADABLE));
  }

  private static ActsFile.Reading read(String text) {
    return ActsFile.read("cabinet.csv", text);
  }
}
