package fr.passerelle.anonymisation;

import fr.passerelle.anatomy.Anatomy;
import fr.passerelle.anatomy.RawField;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Replaces in a message what is not known to be harmless; within one message the same becomes the
 * same. Nobody can compute back what was sent: what is put in its place is drawn by chance.
 */
public final class Anonymiser {
  /** What of them is harmless is known. */
  private static final Set<String> KNOWN = Set.of("hl7v2", "hprim-medecin");

  private static final int WEEK = 7;
  private static final int FEWEST_WEEKS = 40;
  private static final int MOST_WEEKS = 300;

  private final RandomGenerator random;

  /**
   * @param random what is put in the place of something; not to be foreseen
   */
  public Anonymiser(RandomGenerator random) {
    this.random = random;
  }

  /**
   * @param format its name, as the translators have it
   * @param charset the one its text is in
   */
  public Anonymised anonymise(String format, byte[] bytes, Charset charset) {
    // Bytes that are no text of that charset are letters of one byte each.
    Optional<Anatomy> cut =
        Anatomy.of(format, bytes, charset)
            .or(() -> Anatomy.of(format, bytes, StandardCharsets.ISO_8859_1));
    return cut.filter(any -> KNOWN.contains(format))
        .map(message -> anonymise(format, message))
        .orElseGet(Anonymised.UnknownFormat::new);
  }

  private Anonymised anonymise(String format, Anatomy message) {
    Treatments treatments =
        format.equals("hl7v2") ? new SegmentTreatments(message) : new LineTreatments(message);
    NamedElsewhere named = named(message, treatments);
    Replacement replacement = new Replacement(masks(message), named);
    StringBuilder text = new StringBuilder();
    int from = 0;
    int kept = 0;
    for (RawField field : message.fields()) {
      String sent = message.value(field);
      String other = replacement.of(sent, treatments.of(field));
      kept += other.equals(sent) ? 1 : 0;
      text.append(message.text(), from, field.start()).append(other);
      from = field.end();
    }
    text.append(message.text().substring(from));
    String whole = InventedDocument.into(text.toString(), format);
    return SafetyCheck.holds(message, treatments, whole)
        ? new Anonymised.Done(
            whole.getBytes(message.charset()), kept, message.fields().size() - kept)
        : new Anonymised.Unsafe();
  }

  private Masks masks(Anatomy message) {
    Set<String> sent = new HashSet<>();
    NamedElsewhere.TOKEN
        .matcher(message.text())
        .results()
        .forEach(token -> sent.add(Letters.base(token.group())));
    int weeks = FEWEST_WEEKS + random.nextInt(MOST_WEEKS - FEWEST_WEEKS);
    return new Masks(new Words(random, sent), new PersonNumbers(random), new Dates(-weeks * WEEK));
  }

  private static NamedElsewhere named(Anatomy message, Treatments treatments) {
    NamedElsewhere named = new NamedElsewhere();
    message.fields().stream()
        .filter(field -> treatments.of(field) == Treatment.MASK)
        .forEach(field -> named.add(message.value(field)));
    return named;
  }
}
