package fr.passerelle.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Nothing that was sent about a person stands in a log line, a file name or an answer. */
@ExtendWith(OutputCaptureExtension.class)
class QuietLogsIT extends WholeServer {
  private static final List<String> SENT =
      List.of("ZAOUËNAN", "Q-77123", "19610504", "1961-05-04", "Tilleuls");

  @Test
  void the_whole_flow_says_nothing_of_the_person(CapturedOutput output) throws IOException {
    StringBuilder answers = new StringBuilder();
    try (MllpClient sender = mllp()) {
      String announced = People.announced("QUIET-1", "Q-77123", "ZAOUËNAN");
      answers.append(sender.send(announced));
      answers.append(sender.send(announced));
      answers.append(sender.send(People.admitted("QUIET-2", "Q-77123", "ZAOUËNAN", "V-Q")));
      answers.append(sender.send(announced.replace("QUIET-1", "QUIET-3").replace("|F|", "|M|")));
      answers.append(sender.send(announced.replace("^A28^", "^Z98^")));
      answers.append(sender.send(announced.replace("PID|", "PIX|")));
      answers.append(sender.send(announced.replace("|19610504|", "|1961-05-04|")));
    }
    client()
        .search()
        .byUrl(fhir() + "/Patient?family=ZAOUËNAN")
        .returnBundle(org.hl7.fhir.r4.model.Bundle.class)
        .execute();
    Patient broken = new Patient();
    broken.addName().setFamily("ZAOUËNAN");
    client().create().resource(broken).execute();
    assertThat(output.getAll()).contains("INTEGRATED");
    for (String value : SENT) {
      assertThat(output.getAll()).doesNotContain(value);
      assertThat(answers.toString()).doesNotContain(value);
      assertThat(fileNames()).noneMatch(name -> name.contains(value));
    }
  }

  private static List<String> fileNames() throws IOException {
    try (Stream<Path> files = Files.walk(DATA)) {
      return files.map(Path::toString).toList();
    }
  }
}
