package fr.passerelle.profiles.packages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.formats.XmlParser;
import org.hl7.fhir.r4.model.MetadataResource;

/**
 * A file of HL7's definitions, found by where each begins. Their publisher indents every line by
 * its depth, so what stands at the top of a definition is found without parsing; the text is let go
 * when memory is short.
 */
final class CoreBundle {
  private static final String RESOURCE = "<resource>";
  private static final String NAMESPACE = " xmlns=\"http://hl7.org/fhir\">";

  private final String resource;
  private SoftReference<byte[]> text = new SoftReference<>(null);

  CoreBundle(String resource) {
    this.resource = resource;
  }

  /**
   * A definition of a file.
   *
   * @param kind its resource type
   * @param from where its root's name begins
   * @param body where its root's content begins
   * @param to where it is over
   */
  record Entry(CoreBundle bundle, String kind, String url, int indent, int from, int body, int to) {

    MetadataResource parse() {
      return bundle.parse(this);
    }

    Header header() {
      return bundle.header(this);
    }
  }

  List<Entry> entries() {
    String whole = new String(bytes(), StandardCharsets.ISO_8859_1);
    List<Entry> entries = new ArrayList<>();
    // A CapabilityStatement has elements of that name too, deeper down.
    String line = "\n" + " ".repeat(indent(whole, whole.indexOf(RESOURCE) + 1));
    int at = whole.indexOf(line + RESOURCE);
    while (at >= 0) {
      int to = whole.indexOf(line + "</resource>", at);
      entries.add(entry(whole, at + line.length(), to));
      at = whole.indexOf(line + RESOURCE, to);
    }
    return entries;
  }

  private Entry entry(String whole, int at, int to) {
    int from = whole.indexOf('<', at + 1) + 1;
    int body = whole.indexOf('>', from) + 1;
    int step = indent(whole, from) - indent(whole, at + 1);
    int indent = indent(whole, from) + step;
    String root = whole.substring(from, body - 1);
    int blank = root.indexOf(' ');
    String kind = blank < 0 ? root : root.substring(0, blank);
    return new Entry(this, kind, value(whole, "url", indent, body, to), indent, from, body, to);
  }

  /** Blanks before the tag whose name begins there. */
  private static int indent(String whole, int name) {
    return name - 2 - whole.lastIndexOf('\n', name);
  }

  private static String value(String whole, String name, int indent, int from, int to) {
    String start = "\n" + " ".repeat(indent) + "<" + name + " value=\"";
    int at = whole.indexOf(start, from);
    if (at < 0 || at > to) {
      return "";
    }
    int begin = at + start.length();
    byte[] value =
        whole.substring(begin, whole.indexOf('"', begin)).getBytes(StandardCharsets.ISO_8859_1);
    return new String(value, StandardCharsets.UTF_8).replace("&amp;", "&");
  }

  private Header header(Entry entry) {
    String whole =
        new String(bytes(), entry.body, entry.to - entry.body, StandardCharsets.ISO_8859_1);
    return new Header(
        entry.url,
        top(whole, entry, "version"),
        top(whole, entry, "name"),
        top(whole, entry, "type"),
        top(whole, entry, "kind"),
        "true".equals(top(whole, entry, "abstract")),
        top(whole, entry, "baseDefinition"),
        top(whole, entry, "derivation"));
  }

  private static String top(String whole, Entry entry, String name) {
    return value(whole, name, entry.indent, 0, whole.length());
  }

  private MetadataResource parse(Entry entry) {
    String body =
        new String(bytes(), entry.body, entry.to - entry.body, StandardCharsets.ISO_8859_1);
    String alone = "<" + entry.kind + NAMESPACE + without("differential", without("mapping", body));
    byte[] bytes = alone.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return (MetadataResource) new XmlParser(true).parse(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No validation asks for it, and it is half of what there is to parse. */
  private static String without(String name, String body) {
    String end = "</" + name + ">";
    StringBuilder kept = new StringBuilder(body.length());
    int from = 0;
    int at = body.indexOf("<" + name + ">");
    while (at >= 0) {
      kept.append(body, from, at);
      from = body.indexOf(end, at) + end.length();
      at = body.indexOf("<" + name + ">", from);
    }
    return kept.append(body, from, body.length()).toString();
  }

  private synchronized byte[] bytes() {
    byte[] bytes = text.get();
    if (bytes == null) {
      bytes = read();
      text = new SoftReference<>(bytes);
    }
    return bytes;
  }

  private byte[] read() {
    try (InputStream in = CoreBundle.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
