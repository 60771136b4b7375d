package fr.passerelle;

import fr.passerelle.cli.CommandLine;
import java.util.Locale;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Passerelle: a FHIR R4 server and integration layer for interprofessional care in France. */
@SpringBootApplication
public class Application {

  /** Runs the command that a word names; without a word, starts the server with the options. */
  public static void main(String[] args) {
    speakOneLanguage();
    OptionalInt exit = CommandLine.run(args);
    if (exit.isPresent()) {
      System.exit(exit.getAsInt());
    }
    SpringApplication.run(Application.class, args);
  }

  /**
   * Ours names its language wherever it needs one; libraries take the machine's. On a Turkish one,
   * whose capital i has a dot, HL7's validator does not know {@code valueInteger}.
   */
  static void speakOneLanguage() {
    Locale.setDefault(Locale.ENGLISH);
  }
}
