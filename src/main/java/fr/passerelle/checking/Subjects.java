package fr.passerelle.checking;

import com.google.common.io.ByteStreams;
import fr.passerelle.profiles.Finding;
import fr.passerelle.translation.Sentence;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The resources in a file: one, or one a line where it is NDJSON (<a
 * href="https://github.com/ndjson/ndjson-spec">ndjson-spec</a>, FHIR R4 nd-json.html), known by its
 * name or by its second line. Reads no more than one resource at a time.
 */
public final class Subjects {
  /** The largest resource that is read, in bytes. */
  static final int LARGEST = 64 << 20;

  private static final int LOOKED_AT = 1 << 20;

  private final int largest;
  private final Locale language;

  /** Refuses resources larger than 64 MB. */
  public Subjects(Locale language) {
    this(language, LARGEST);
  }

  Subjects(Locale language, int largest) {
    this.language = language;
    this.largest = largest;
  }

  /** Brings them one after the other. */
  public void read(String file, InputStream bytes, Consumer<Subject> to) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
    if (isByLine(file, in)) {
      readLines(file, in, to);
    } else {
      byte[] whole = in.readNBytes(largest + 1);
      to.accept(whole.length > largest ? tooLarge(file, 1) : subject(file, 1, whole));
    }
  }

  private void readLines(String file, InputStream in, Consumer<Subject> to) throws IOException {
    Line line = new Line(largest);
    for (int number = 1; line.read(in); number++) {
      if (line.isTooLong()) {
        to.accept(tooLarge(file, number));
      } else if (!line.text().isBlank()) {
        to.accept(Subject.of(file, number, line.text()));
      }
    }
  }

  private static boolean isByLine(String file, BufferedInputStream in) throws IOException {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
      return true;
    }
    in.mark(LOOKED_AT + 1);
    InputStream head = ByteStreams.limit(in, LOOKED_AT);
    Line line = new Line(LOOKED_AT);
    String first = "";
    while (first.isBlank() && line.read(head)) {
      first = line.text().strip();
    }
    boolean isWhole = first.startsWith("{") && first.endsWith("}");
    int next = isWhole ? nextThatIsNotBlank(head) : -1;
    in.reset();
    return next == '{';
  }

  private static int nextThatIsNotBlank(InputStream in) throws IOException {
    int next = in.read();
    while (next == '\n' || next == '\r' || next == ' ' || next == '\t') {
      next = in.read();
    }
    return next;
  }

  private static Subject subject(String file, int line, byte[] bytes) {
    return Subject.of(file, line, new String(bytes, StandardCharsets.UTF_8));
  }

  private Subject tooLarge(String file, int line) {
    String sentence =
        Sentence.of(Subjects.class, "subject.too-large", Math.max(1, largest >> 20)).in(language);
    return Subject.refused(
        file, line, new Finding(Finding.Severity.FATAL, "", 1, 1, "too-large", sentence));
  }

  /** The line last read, without its end. */
  private static final class Line {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    private final int longest;
    private boolean isTooLong;

    Line(int longest) {
      this.longest = longest;
    }

    /** False at the end of the file. */
    boolean read(InputStream in) throws IOException {
      bytes.reset();
      isTooLong = false;
      int next = in.read();
      boolean isThere = next >= 0;
      for (; next >= 0 && next != '\n'; next = in.read()) {
        if (bytes.size() < longest) {
          bytes.write(next);
        } else {
          isTooLong = true;
        }
      }
      return isThere;
    }

    boolean isTooLong() {
      return isTooLong;
    }

    String text() {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
