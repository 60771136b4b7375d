package fr.passerelle.profiles;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Uses the validator once in the background as soon as the server is ready, so that no sender waits
 * the seconds it takes to read the definitions of FHIR.
 */
final class ValidatorWarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(ValidatorWarmUp.class);

  private final Profiles profiles;

  ValidatorWarmUp(Profiles profiles) {
    this.profiles = profiles;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    Thread thread = new Thread(this::warmUp, "validator-warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  private void warmUp() {
    List<String> taskProfiles = profiles.catalog().profilesOn("Task");
    profiles.validator().validate("{\"resourceType\":\"Task\"}", taskProfiles);
    profiles.packages().problems().forEach(LOG::warn);
    LOG.info("The validator is warm");
  }
}
