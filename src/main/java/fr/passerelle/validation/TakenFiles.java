package fr.passerelle.validation;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;

/** The files of one request, counted while they are unpacked. */
final class TakenFiles {
  private static final List<String> KINDS = List.of(".json", ".xml", ".ndjson", ".jsonl");

  private final ValidationPageProperties limits;
  private final List<SentFile> files = new ArrayList<>();
  private long left;
  private int leftAside;

  TakenFiles(ValidationPageProperties limits) {
    this.limits = limits;
    this.left = limits.maxUnpacked().toBytes();
  }

  List<SentFile> files() {
    return files;
  }

  Unpacked unpacked() {
    return new Unpacked.Files(List.copyOf(files), leftAside);
  }

  /** One that was chosen by itself, whatever its name. */
  Optional<Refused> add(SentFile file) {
    left -= file.bytes().length;
    if (left < 0 || files.size() >= limits.maxFiles()) {
      return Optional.of(tooMuch());
    }
    files.add(new SentFile(nameOfItsOwn(file.name()), file.bytes()));
    return Optional.empty();
  }

  /** One of an archive. What is left aside is unpacked too, so it counts in the same sum. */
  Optional<Refused> add(String archive, ZipEntry entry, InputStream zip) throws IOException {
    String name = entry.getName().replace('\\', '/');
    if (leadsOutside(name)) {
      return Optional.of(Refused.of("archive.outside"));
    }
    byte[] bytes = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
    if (entry.isDirectory() || !isMeant(name)) {
      leftAside += entry.isDirectory() ? 0 : 1;
      left -= bytes.length;
      return left < 0 ? Optional.of(tooMuch()) : Optional.empty();
    }
    return add(new SentFile(archive + "/" + name, bytes));
  }

  /** Nothing is written where a name says, and yet it is no name anybody gives in good faith. */
  private static boolean leadsOutside(String name) {
    return name.startsWith("/")
        || name.matches("(?s)[A-Za-z]:.*")
        || name.indexOf(0) >= 0
        || Arrays.asList(name.split("/")).contains("..");
  }

  private static boolean isMeant(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return !last.startsWith(".")
        && !name.startsWith("__MACOSX/")
        && KINDS.stream().anyMatch(last::endsWith);
  }

  /** Two folders can hold files of one name. */
  private String nameOfItsOwn(String name) {
    String free = name;
    for (int rank = 2; isTaken(free); rank++) {
      free = name + " (" + rank + ")";
    }
    return free;
  }

  private boolean isTaken(String name) {
    return files.stream().anyMatch(file -> file.name().equals(name));
  }

  private Refused tooMuch() {
    return Refused.tooMuch("sent.too-much", limits.maxFiles(), limits.maxUnpacked().toMegabytes());
  }
}
