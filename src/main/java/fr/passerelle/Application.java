package fr.passerelle;

import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Passerelle: a FHIR R4 server and integration layer for interprofessional care in France. */
@SpringBootApplication
public class Application {
  public static void main(String[] args) {
    speakOneLanguage();
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
