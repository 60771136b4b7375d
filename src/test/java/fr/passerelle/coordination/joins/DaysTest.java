package fr.passerelle.coordination.joins;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2026-02-10T23:30:00+01:00, 2026-02-10",
    "2026-02-10T23:30:00Z, 2026-02-11",
    "2026-02-10T01:00:00-04:00, 2026-02-10",
    "2026-02-10, 2026-02-10",
    "2026-02, 2026-02-28",
    "2026, 2026-12-31"
  })
  void a_date_is_the_day_it_was_where_it_was_written(String date, String lastDay) {
    assertThat(Days.of(new DateTimeType(date)).last()).hasToString(lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-10, 2026-02-10, 2026-02-10, true",
    "2026-02-10, 2026-02-11, , false",
    "2026-02-10, , 2026-02-09, false",
    "2026-02-10, 2026, 2026, true",
    "2026, 2026-05-05, 2026-05-05, true",
    "2026-02-10, , , true",
    ", 2026-02-11, , true"
  })
  void a_period_refuses_only_what_is_surely_outside(
      String day, String start, String end, boolean mayBe) {
    Period period = new Period();
    period.setStartElement(date(start));
    period.setEndElement(date(end));
    assertThat(Days.of(date(day)).mayBeIn(period)).isEqualTo(mayBe);
  }

  private static DateTimeType date(String written) {
    return written == null ? null : new DateTimeType(written);
  }
}
