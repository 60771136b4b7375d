package fr.passerelle.hprim.xml;

import fr.passerelle.translation.FrenchText;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of a document as text: the charset it declares, unless its content says otherwise. */
final class XmlText {
  private static final int PROLOG = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]{0,150}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

  private XmlText() {}

  static FrenchText.Decoded of(byte[] bytes, Optional<Charset> agreed) {
    String prolog =
        new String(bytes, 0, Math.min(PROLOG, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(prolog);
    return FrenchText.decode(bytes, declared.find() ? charset(declared.group(1)) : agreed);
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
