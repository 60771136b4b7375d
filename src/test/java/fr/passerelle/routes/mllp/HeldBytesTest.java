package fr.passerelle.routes.mllp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HeldBytesTest {
  private static final int MEGABYTE = 1024 * 1024;
  private final AtomicLong shared = new AtomicLong();
  private final HeldBytes large = new HeldBytes(shared, 10 * MEGABYTE);
  private final HeldBytes ordinary = new HeldBytes(shared, 10 * MEGABYTE);

  @Test
  void there_is_room_up_to_the_limit_and_a_free_megabyte() {
    assertThat(large.add(11 * MEGABYTE)).isTrue();
    assertThat(large.add(1)).isFalse();
  }

  @Test
  void a_sender_of_ordinary_messages_does_not_notice_a_full_memory() {
    large.add(100 * MEGABYTE);
    assertThat(ordinary.add(MEGABYTE)).isTrue();
    assertThat(ordinary.add(1)).isFalse();
  }

  @Test
  void an_answered_frame_makes_room() {
    large.add(11 * MEGABYTE);
    large.release();
    assertThat(shared).hasValue(0);
    assertThat(ordinary.add(11 * MEGABYTE)).isTrue();
  }
}
