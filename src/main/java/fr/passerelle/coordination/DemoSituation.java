package fr.passerelle.coordination;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.profiles.ProfileCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
  private final ProfileCatalog catalog;

  DemoSituation(ResourceStore store, ProfileCatalog catalog) {
    this.store = store;
    this.catalog = catalog;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (store.isEmpty()) {
      int stored =
          store.inTransaction(() -> store.saveAll(resources(catalog.canonicalBase())).size());
      LOG.info("empty database: filled with an invented care situation of {} resources", stored);
    }
  }

  /**
   * @param canonicalBase of the profiles the resources claim; the file says {@code ${canonical}}
   */
  static List<Resource> resources(String canonicalBase) {
    String json = text().replace("${canonical}", canonicalBase);
    Bundle bundle = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, json);
    return bundle.getEntry().stream().map(BundleEntryComponent::getResource).toList();
  }

  private static String text() {
    try (InputStream json = DemoSituation.class.getResourceAsStream(FILE)) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is part of the program", e);
    }
  }
}
