package fr.passerelle.intake;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translation;
import java.util.List;
import java.util.UUID;

/**
 * An intake without a database: it translates as the server does, and receives nothing. What it is
 * sent stays in the sender's custody.
 */
public final class TranslationOnly implements Intake {
  private final Formats formats = Formats.installed();

  @Override
  public List<Translation> dryRun(Partner partner, String format, byte[] bytes) {
    return formats.translations(partner, format, bytes);
  }

  @Override
  public Receipt receive(Partner partner, String format, byte[] bytes) {
    return notReceived();
  }

  @Override
  public Receipt refuse(Partner partner, String format, byte[] beginning, Fault fault) {
    return notReceived();
  }

  private static Receipt notReceived() {
    Receipt.Entry none = new Receipt.Entry(UUID.randomUUID(), "", Outcome.notReceived());
    return new Receipt(List.of(none), new Answer(new byte[0], ""));
  }
}
