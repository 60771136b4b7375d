package fr.passerelle.coordination;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.fhirserver.ResourceStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Fills a database that never held anything with an invented care situation, so that a newcomer has
 * a plan, a circle, tasks and a conversation to read.
 */
final class DemoSituation implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(DemoSituation.class);
  private static final String FILE = "demo-situation.json";

  private final ResourceStore store;

  DemoSituation(ResourceStore store) {
    this.store = store;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (store.isEmpty()) {
      int stored = store.inTransaction(() -> store.saveAll(resources()).size());
      LOG.info("empty database: filled with an invented care situation of {} resources", stored);
    }
  }

  static List<Resource> resources() {
    try (InputStream json = DemoSituation.class.getResourceAsStream(FILE)) {
      Bundle bundle = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, json);
      return bundle.getEntry().stream().map(BundleEntryComponent::getResource).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is part of the program", e);
    }
  }
}
