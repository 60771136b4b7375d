package talkative;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says too much, in every way the rule must see; lines that end in "fine" must pass. */
class Talkative {
  private static final Logger LOG = LoggerFactory.getLogger(Talkative.class);
  private static final String READY = "ready " + "{}";

  void speak(String family, byte[] message, Exception error, UUID id, int count, Thread.State state) {
    LOG.info("record {} is {}, {} of {}", id, state, count, 3); // fine
    LOG.info(READY, error.getClass()); // fine
    LOG.info("patient {}", family);
    LOG.info("patient " + family);
    LOG.debug("message {}", message);
    LOG.warn("failed", error);
    LOG.warn("failed: {}", error.getMessage());
    LOG.atInfo().addArgument(family).log("patient {}");
    LOG.error("for {}", new Object[] {family});
    java.util.logging.Logger.getLogger("x").info(family);
  }
}
