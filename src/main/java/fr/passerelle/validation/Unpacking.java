package fr.passerelle.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Files as somebody chose them; an archive (ZIP) is the files in it. Whatever it says of itself, no
 * more of it is unpacked than the limits allow.
 */
public final class Unpacking {
  /** Names of an archive made on an older Windows, which are in no Unicode. */
  private static final Charset BEFORE_UNICODE = Charset.forName("IBM850");

  private final ValidationPageProperties limits;

  public Unpacking(ValidationPageProperties limits) {
    this.limits = limits;
  }

  public Unpacked of(List<SentFile> sent) {
    TakenFiles taken = new TakenFiles(limits);
    for (SentFile file : sent) {
      Optional<Refused> refused = isArchive(file.bytes()) ? unpack(file, taken) : taken.add(file);
      if (refused.isPresent()) {
        return refused.get();
      }
    }
    return taken.files().isEmpty() ? Refused.of("sent.none") : taken.unpacked();
  }

  private static boolean isArchive(byte[] bytes) {
    return bytes.length > 4
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
  }

  private static Optional<Refused> unpack(SentFile archive, TakenFiles taken) {
    if (!hasItsEnd(archive.bytes())) {
      return Optional.of(Refused.of("archive.unreadable"));
    }
    Charset names = hasNamesIn(archive.bytes()) ? StandardCharsets.UTF_8 : BEFORE_UNICODE;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(archive.bytes()), names)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Optional<Refused> refused = taken.add(archive.name(), entry, zip);
        if (refused.isPresent()) {
          return refused;
        }
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.of(Refused.of("archive.unreadable"));
    }
  }

  /** APPNOTE 4.3.16: without the record at its end, whatever comes last may be missing. */
  private static boolean hasItsEnd(byte[] archive) {
    for (int at = archive.length - 22; at >= Math.max(0, archive.length - 66_000); at--) {
      if (archive[at] == 'P'
          && archive[at + 1] == 'K'
          && archive[at + 2] == 5
          && archive[at + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first names are UTF-8, as archives are written today. */
  private static boolean hasNamesIn(byte[] archive) {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      return zip.getNextEntry() != null;
    } catch (IOException | IllegalArgumentException otherwise) {
      return false;
    }
  }
}
