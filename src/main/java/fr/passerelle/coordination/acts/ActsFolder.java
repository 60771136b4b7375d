package fr.passerelle.coordination.acts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The file the program brings, and the {@code *.csv} a practice put into a folder. */
final class ActsFolder {
  static final String SHIPPED = "actes-par-role.csv";
  private static final String CLASS_PATH = "/fhir-profiles/actes/" + SHIPPED;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ActsFolder() {}

  /** Reads both; a folder that is not there brings nothing. */
  static ActsOfRoles read(Path folder) {
    List<ActsFile.Reading> files = new ArrayList<>();
    files.add(file(SHIPPED, shipped()));
    for (Path file : files(folder)) {
      files.add(read(file.getFileName().toString(), file));
    }
    return ActsOfRoles.of(files);
  }

  private static ActsFile.Reading read(String name, Path file) {
    try {
      return file(name, Files.readAllBytes(file));
    } catch (IOException e) {
      return ActsFile.unreadable(name);
    }
  }

  private static ActsFile.Reading file(String name, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = text.startsWith(BYTE_ORDER_MARK);
      return ActsFile.read(name, marked ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return ActsFile.unreadable(name);
    }
  }

  private static byte[] shipped() {
    try (InputStream file = ActsFolder.class.getResourceAsStream(CLASS_PATH)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED + " is part of the program", e);
    }
  }

  private static boolean isTable(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(ActsFolder::isTable).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
