package fr.passerelle.hprim.sante;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import org.hl7.fhir.r4.model.Encounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitFromPTest {

  @ParameterizedTest
  @CsvSource({
    "20260316,IP,IN-PROGRESS,IMP",
    "20260310^20260316,IP,FINISHED,IMP",
    "20260310^20260320,OP,IN-PROGRESS,AMB",
    "20260316,ER,IN-PROGRESS,EMER",
    "20260401,PA,PLANNED,PRENC",
    "'',MP,UNKNOWN,UNK"
  })
  void movement_dates_and_status_say_how_the_stay_stands(
      String dates, String sent, String status, String code) {
    Encounter visit = visit("S1", dates, sent);
    assertThat(visit.getStatus().toCode()).isEqualToIgnoringCase(status); // P-23 (8.24)
    assertThat(visit.getClass_().getCode()).isEqualTo(code); // P-24 (8.25)
  }

  @Test
  void the_visit_number_is_its_identifier_and_keeps_its_id() {
    Encounter visit = visit("S1", "20260316", "IP");
    assertThat(visit.getIdentifierFirstRep().getValue()).isEqualTo("S1"); // P-4 (8.5)
    assertThat(visit("S1", "20260316^20260317", "IP").getId()).isEqualTo(visit.getId());
    assertThat(visit("S2", "20260316", "IP").getId()).isNotEqualTo(visit.getId());
    assertThat(visit.getLocationFirstRep().getLocation().getDisplay())
        .isEqualTo("CARDIO, 201, 12"); // P-25 (8.26)
  }

  @Test
  void movement_dates_without_a_number_are_told() {
    Translated said = admission("", "20260316", "IP");
    assertThat(said.owned()).isEmpty();
    assertThat(SanteFile.remarks(said)).contains("visit.noNumber");
  }

  private static Encounter visit(String number, String dates, String status) {
    return (Encounter) admission(number, dates, status).owned().get(0);
  }

  private static Translated admission(String number, String dates, String status) {
    String p = "P|1|A1||" + number + "|ESSAI~Zoé" + "|".repeat(18) + dates + "|" + status;
    return SanteFile.translated(SanteFile.header("ADM") + "\r\n" + p + "|12~201~CARDIO\r\nL|1\r\n");
  }
}
