package fr.passerelle.intake;

import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translation;
import java.util.List;

/** The main road: bytes of a partner in, a fate for every record and an answer out. */
public interface Intake {

  /**
   * Takes a frame or file. When it returns, every record of it is in the journal with its fate, or
   * the receipt says that nothing was received. Never throws.
   *
   * @param format a translator's name, or {@code auto} to decide by content
   */
  Receipt receive(Partner partner, String format, byte[] bytes);

  /**
   * Journals what a transport could not take whole (too large, cut off, outside of its envelope) as
   * one refused record, and answers it as far as its beginning can be read. Never throws.
   *
   * @param beginning the first bytes there are
   * @param fault what the sender has to mend
   */
  Receipt refuse(Partner partner, String format, byte[] beginning, Fault fault);

  /** Translates without storing anything: what the cases of a route folder compare. */
  List<Translation> dryRun(Partner partner, String format, byte[] bytes);
}
