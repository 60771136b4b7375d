package fr.passerelle.validation.pages;

import fr.passerelle.validation.SentFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/**
 * What somebody sent to be validated.
 *
 * @param text pasted; it is a file too, beside those chosen
 * @param file chosen or dropped
 * @param profile canonical URL; empty where the resource says itself
 */
record ValidationForm(String text, List<MultipartFile> file, String profile) {
  /** The name of what has none, as the command line writes it. */
  static final String PASTED = "-";

  List<SentFile> files() {
    List<SentFile> files = new ArrayList<>();
    if (isPasted()) {
      files.add(new SentFile(PASTED, text.getBytes(StandardCharsets.UTF_8)));
    }
    for (MultipartFile each : file == null ? List.<MultipartFile>of() : file) {
      // A browser sends a file without a name where none was chosen.
      if (!each.isEmpty() || !name(each).isEmpty()) {
        files.add(new SentFile(name(each), bytes(each)));
      }
    }
    return files;
  }

  List<String> profiles() {
    return profile == null || profile.isBlank() ? List.of() : List.of(profile.strip());
  }

  private boolean isPasted() {
    return text != null && !text.isBlank();
  }

  /** Some browsers send the folder with it. */
  private static String name(MultipartFile file) {
    String name = file.getOriginalFilename();
    return name == null ? "" : name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
