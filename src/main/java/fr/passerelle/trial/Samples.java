package fr.passerelle.trial;

import fr.passerelle.recette.SampleFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files as somebody chose them; an archive (ZIP) is the files in it, as far as they are few. */
public final class Samples {
  private static final int MOST_FILES = 500;
  private static final long MOST_BYTES = 64L << 20;

  private Samples() {}

  /** Empty where an archive cannot be read, or is larger than anybody's samples are. */
  public static Optional<List<SampleFile>> of(List<SampleFile> chosen) {
    List<SampleFile> all = new ArrayList<>();
    long left = MOST_BYTES;
    for (SampleFile file : chosen) {
      Optional<List<SampleFile>> within =
          isArchive(file.bytes()) ? unpacked(file.bytes(), left) : Optional.of(List.of(file));
      if (within.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(within.get());
      left -= within.get().stream().mapToLong(each -> each.bytes().length).sum();
    }
    return all.size() > MOST_FILES ? Optional.empty() : Optional.of(all);
  }

  private static boolean isArchive(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /** Names are shown and never opened; what unpacks to more than is left is not read on. */
  private static Optional<List<SampleFile>> unpacked(byte[] archive, long most) {
    List<SampleFile> files = new ArrayList<>();
    long left = most;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readNBytes((int) Math.max(0, left + 1));
        left -= bytes.length;
        if (left < 0 || files.size() > MOST_FILES) {
          return Optional.empty();
        }
        if (!entry.isDirectory() && !isAside(entry.getName())) {
          files.add(new SampleFile(entry.getName(), bytes));
        }
      }
      return Optional.of(files);
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** What a case expects, and what file systems leave behind, are no samples. */
  private static boolean isAside(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.startsWith(".") || last.startsWith("expected.") || name.startsWith("__MACOSX/");
  }
}
