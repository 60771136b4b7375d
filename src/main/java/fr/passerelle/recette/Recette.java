package fr.passerelle.recette;

import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Partner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The samples of one partner, read one after the other, and the report on them. */
public final class Recette {
  private final Partner partner;
  private final Function<byte[], MessageTranslator> formats;
  private final List<ReadFile> files = new ArrayList<>();

  /**
   * @param partner by whose contract they are read
   * @param formats who reads, or refuses, those bytes
   */
  public Recette(Partner partner, Function<byte[], MessageTranslator> formats) {
    this.partner = partner;
    this.formats = formats;
  }

  /** Reads one more file. */
  public void read(SampleFile file) {
    files.add(new FileReader(partner, formats.apply(file.bytes())).read(file));
  }

  /**
   * What there is to say so far.
   *
   * @param day it is said on
   */
  public RecetteReport report(LocalDate day, Locale language) {
    return new Tally(language).report(partner.id(), day, files);
  }
}
