package fr.passerelle.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in one piece, cut where something tells how. */
class WrittenNameTest {
  @ParameterizedTest
  @CsvSource({
    "DR Paul MARTIN,DR,Paul,MARTIN",
    "Mme Léa Petit,Mme,Léa,Petit",
    "Paul MARTIN DE LA TOUR,'',Paul,MARTIN DE LA TOUR",
    "Jean Marie LE FLEM,'',Jean Marie,LE FLEM",
    "Maud Le Flem,'',Maud,Le Flem",
    "İlkay IŞIK,'',İlkay,IŞIK",
    "PAUL MARTIN,'',PAUL,MARTIN",
    "Dr. MARTIN,Dr.,'',MARTIN",
    "Laboratoire de la Source,'',Laboratoire,de la Source",
    "JEAN PAUL MARTIN DURAND,'','',JEAN PAUL MARTIN DURAND",
    "Jean Paul Martin,'','',Jean Paul Martin",
    "DR,'','',DR"
  })
  void what_tells_its_parts_is_cut_and_the_rest_is_left_whole(
      String display, String prefix, String given, String family) {
    assertThat(WrittenName.of(display)).isEqualTo(new WrittenName(prefix, given, family));
  }

  @org.junit.jupiter.api.Test
  void no_name_is_an_empty_one() {
    assertThat(WrittenName.of(null)).isEqualTo(new WrittenName("", "", ""));
  }
}
