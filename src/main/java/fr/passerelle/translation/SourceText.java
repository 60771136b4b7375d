package fr.passerelle.translation;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A record as text, with the fields that hold something.
 *
 * @param text without byte order mark, otherwise as sent
 * @param charset the charset it turned out to be in
 * @param fields in the order sent; none overlaps another
 * @param words of the format itself, outside the fields: names of segments, marks
 */
public record SourceText(
    String text, Charset charset, List<SourceField> fields, Set<String> words) {

  /** A text of which nothing is known but its lines. */
  public static SourceText ofLines(byte[] bytes, Optional<Charset> declared) {
    FrenchText.Decoded decoded = FrenchText.decode(bytes, declared);
    String text = decoded.text();
    List<SourceField> fields = new ArrayList<>();
    int start = 0;
    int number = 1;
    for (String line : text.split("\r\n|\r|\n", -1)) {
      int at = text.indexOf(line, start);
      if (!line.isBlank()) {
        fields.add(new SourceField(Place.line(number), 1, "", at, at + line.length()));
      }
      start = at + line.length();
      number++;
    }
    return new SourceText(text, decoded.charset(), List.copyOf(fields), Set.of());
  }

  /** What was sent there. */
  public String value(SourceField field) {
    return text.substring(field.start(), field.end());
  }

  /** The bytes of the text, without byte order mark. */
  public byte[] bytes() {
    return text.getBytes(charset);
  }

  /** The bytes of the text with another value in one field. */
  public byte[] with(SourceField field, String value) {
    return (text.substring(0, field.start()) + value + text.substring(field.end()))
        .getBytes(charset);
  }

  /** The fields at that place: those within it or, where it is finer than the text, around it. */
  public List<SourceField> at(Place place) {
    List<SourceField> within =
        fields.stream().filter(field -> place.covers(field.place())).toList();
    return within.isEmpty()
        ? fields.stream().filter(field -> field.place().covers(place)).toList()
        : within;
  }

  /** The field with that {@link SourceField#address()}. */
  public Optional<SourceField> find(String address) {
    return fields.stream().filter(field -> field.address().equals(address)).findFirst();
  }
}
