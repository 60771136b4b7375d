package fr.passerelle.hl7v2;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** MSH-18 as a charset (HL7 table 0211, and the forms French senders write). */
final class DeclaredCharset {
  private static final Map<String, Charset> TABLE_0211 =
      Map.of(
          "ASCII", StandardCharsets.US_ASCII,
          "8859/1", StandardCharsets.ISO_8859_1,
          "ISO-8859-1", StandardCharsets.ISO_8859_1,
          "8859/15", Charset.forName("ISO-8859-15"),
          "ISO-8859-15", Charset.forName("ISO-8859-15"),
          "UNICODE UTF-8", StandardCharsets.UTF_8,
          "UNICODE", StandardCharsets.UTF_8,
          "UTF-8", StandardCharsets.UTF_8,
          "UTF8", StandardCharsets.UTF_8);

  private static final int MSH_18 = 17;

  private DeclaredCharset() {}

  /** Empty when MSH-18 is absent or not of the table: then the bytes decide. */
  static Optional<Charset> of(String msh) {
    return Notation.declaredBy(msh)
        .map(notation -> Split.at(msh, notation.field()))
        .filter(fields -> fields.size() > MSH_18)
        .map(fields -> fields.get(MSH_18))
        .map(field -> field.split("[~^]", 2)[0].strip().toUpperCase(Locale.ROOT))
        .map(TABLE_0211::get);
  }
}
