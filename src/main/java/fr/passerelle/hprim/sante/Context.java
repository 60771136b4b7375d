package fr.passerelle.hprim.sante;

import java.util.Arrays;
import java.util.Optional;

/** H-6: the kinds of messages that are read (payments, REG, are not). */
enum Context {
  /** Admission: who the person is, and the stay. */
  ADM(true),
  /** Order: what is asked for. */
  ORM(true),
  /** Results. */
  ORU(true),
  /** What was wrong in a message of ours. */
  ERR(false);

  private final boolean isAboutSomebody;

  Context(boolean isAboutSomebody) {
    this.isAboutSomebody = isAboutSomebody;
  }

  static Optional<Context> of(Message message) {
    String sent = message.header().text(6);
    return Arrays.stream(values()).filter(each -> each.name().equals(sent)).findFirst();
  }

  boolean isAboutSomebody() {
    return isAboutSomebody;
  }

  /** Whether who sends it asks, and does not execute: it says whose numbers are whose. */
  boolean isFromRequester() {
    return this == ADM || this == ORM;
  }
}
