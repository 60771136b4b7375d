package fr.passerelle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What a sender sent, kept in a file or piped in. */
final class SentFile {
  /** Stands for what is piped in. */
  static final String PIPED = "-";

  /** The largest a route takes is below it. */
  private static final int LARGEST = 64 * 1024 * 1024;

  private SentFile() {}

  /**
   * @param name of the file, or {@link #PIPED}
   * @throws Unusable when it cannot be read, or is larger than 64 MB
   */
  static byte[] read(String name, InputStream in) throws Unusable {
    try {
      return PIPED.equals(name) ? read(in) : read(Path.of(name));
    } catch (IOException | InvalidPathException e) {
      throw new Unusable("file.unreadable", name, e.getClass().getSimpleName());
    }
  }

  static byte[] read(Path file) throws IOException, Unusable {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  private static byte[] read(InputStream in) throws IOException, Unusable {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new Unusable("file.too-large", LARGEST / 1024 / 1024);
    }
    return bytes;
  }
}
