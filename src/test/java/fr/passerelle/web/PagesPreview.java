package fr.passerelle.web;

import fr.passerelle.journal.Journal;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the pages alone in a few seconds, to look at them while changing a template. */
public final class PagesPreview {
  private PagesPreview() {}

  /**
   * @param args settings, such as {@code --spring.datasource.url=jdbc:h2:mem:preview}
   */
  public static void main(String[] args) throws Exception {
    ConfigurableApplicationContext context = new SpringApplication(PagesServer.class).run(args);
    JournaledCases cases = new JournaledCases(context.getBean(Journal.class));
    for (String name :
        List.of(
            "01-a28-identite-qualifiee",
            "02-a31-telephone-efface",
            "04-a40-fusion",
            "05-oru-biologie",
            "07-refuse-message-de-test")) {
      cases.hl7(name);
    }
    cases.held("03-a04-consultation");
    cases.hprim("01-compte-rendu-de-biologie");
    cases.hprim("05-refuse-entete-incomplet");
  }
}
