package fr.passerelle.hprim.sante;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitersTest {

  @Test
  void the_header_declares_component_before_repetition() {
    Delimiters usual = Delimiters.declaredBy("H|~^\\&|A.HPR").orElseThrow(); // 7.2
    assertThat(usual).isEqualTo(Delimiters.USUAL);
    Delimiters other = Delimiters.declaredBy("H!\\^&~!A.HPR").orElseThrow();
    assertThat(other).isEqualTo(new Delimiters('!', '\\', '^', '&', '~'));
  }

  @Test
  void the_last_ones_may_be_left_out() {
    assertThat(Delimiters.declaredBy("H|~^\\|A.HPR")).contains(Delimiters.USUAL);
    assertThat(Delimiters.declaredBy("H|~^|A.HPR")).contains(Delimiters.USUAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "H", "H|", "HELLO WORLD", "H|~~^&|", "MSH|^~\\&|", "H|ABCD|", "P|1|2"})
  void what_declares_no_delimiters_is_no_header(String first) {
    assertThat(Delimiters.declaredBy(first)).isEqualTo(Optional.empty());
  }

  @Test
  void escapes_are_the_delimiters_they_stand_for() {
    assertThat(Delimiters.USUAL.unescape("a\\F\\b\\S\\c\\R\\d\\E\\e\\T\\f"))
        .isEqualTo("a|b~c^d\\e&f");
    assertThat(Delimiters.USUAL.unescape("C:\\DOS\\")).isEqualTo("C:\\DOS\\");
  }
}
