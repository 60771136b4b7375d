package fr.passerelle.trial.pages;

import fr.passerelle.recette.SampleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/**
 * What somebody sent to the tools.
 *
 * @param text pasted; empty where files were chosen
 * @param file chosen
 * @param partner by whose contract they are read; empty for nobody's
 * @param format its name; {@code auto} lets the content decide
 */
record TrialForm(String text, List<MultipartFile> file, String partner, String format) {

  /** Files first; what is pasted is one too. */
  List<SampleFile> samples() {
    List<SampleFile> samples = new ArrayList<>();
    for (MultipartFile each : file == null ? List.<MultipartFile>of() : file) {
      if (!each.isEmpty()) {
        samples.add(new SampleFile(name(each), bytes(each)));
      }
    }
    if (samples.isEmpty() && text != null && !text.isBlank()) {
      samples.add(new SampleFile("-", text.getBytes(StandardCharsets.UTF_8)));
    }
    return samples;
  }

  private static String name(MultipartFile file) {
    String name = file.getOriginalFilename();
    return name == null ? "-" : name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
