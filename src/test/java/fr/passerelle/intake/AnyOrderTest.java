package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.HospitalStay;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Partner;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** In whatever order the messages of a stay come, what is stored in the end is the same. */
class AnyOrderTest {
  private static final Partner HOSPITAL = Partners.authority("hopital");
  private static final long SEED = 20260105;

  private final HospitalStay stay = new HospitalStay("H-1", "V-1");

  @Test
  void all_720_orders_of_a_stay_of_six_messages_give_the_same_resources() {
    Orders orders = Orders.all(stay.six());
    assertThat(orders.count()).isEqualTo(720);
    assertThat(orders.stories(HOSPITAL)).hasSize(1);
  }

  @Test
  void all_120_orders_of_a_stay_whose_admission_stands_give_the_same_resources() {
    List<byte[]> five = new ArrayList<>(stay.six());
    five.remove(4);
    Orders orders = Orders.all(five);
    assertThat(orders.count()).isEqualTo(120);
    assertThat(orders.stories(HOSPITAL)).hasSize(1);
  }

  @Test
  void a_thousand_orders_of_twelve_messages_with_corrections_and_a_merge_do_too() {
    Orders orders = Orders.some(twelve(), 1_000, new Random(SEED));
    assertThat(orders.count()).isEqualTo(1_000);
    assertThat(orders.stories(HOSPITAL)).hasSize(1);
  }

  /**
   * Planned; admitted, and that corrected; transferred twice, once by mistake; away and back;
   * person and stay updated; two files of the person merged; discharged under the number that lost.
   */
  private List<byte[]> twelve() {
    String rea = HospitalStay.REA;
    String chir = HospitalStay.CHIR;
    return List.of(
        stay.movement("A05", "20260102090000", "M0|20260105090000||INSERT|N|", chir, "CHIR^100^"),
        stay.admission(),
        stay.movement(
            "Z99", "20260105120000", "M1|20260105073000||UPDATE|N|A01", chir, "CHIR^102^1"),
        stay.transfer(),
        stay.movement("A02", "20260107100500", "M5|20260107100000||INSERT|N|", chir, "CHIR^9^9"),
        stay.movement("A12", "20260107110500", "M5|20260107100000||CANCEL|N|A02", rea, "REA^3^2"),
        stay.leave(),
        stay.back(),
        stay.movementOf("H-1", "A08", "20260110070000", "", "REA^3^2"),
        stay.identity("H-2", "A31", "20260103080000"),
        stay.merge("H-2", "20260111080000"),
        stay.movementOf("H-2", "A03", "20260112110500", "M6|20260112110000||INSERT|N||" + rea, ""));
  }
}
