package fr.passerelle.intake;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import com.google.common.base.Throwables;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Fault;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What a failed transaction means: our side is away, the content cannot be stored, or our fault.
 */
final class StorageFailure {
  private static final Logger LOG = LoggerFactory.getLogger(StorageFailure.class);

  private static final Pattern HAPI_CODE = Pattern.compile("HAPI-(\\d{1,6})");

  private StorageFailure() {}

  /** The database is away, or too many wrote at once: the sender tries again later. */
  static boolean isOurs(RuntimeException failure) {
    return Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .anyMatch(
            cause ->
                cause instanceof SQLException
                    || cause instanceof DataAccessException
                    || cause instanceof PersistenceException
                    || cause instanceof TransactionException
                    || cause instanceof ResourceVersionConflictException);
  }

  /**
   * The fate of a record that the store would not take: refused when the content is at fault, held
   * when it is us, so that it can be replayed.
   */
  static Filing filing(RuntimeException failure) {
    Throwable root = Throwables.getRootCause(failure);
    LOG.error(
        "store failed with {} HAPI-{}, from {} at {}",
        failure.getClass(),
        hapiCode(failure),
        root.getClass(),
        where(root));
    if (failure instanceof BaseServerResponseException refusal && refusal.getStatusCode() < 500) {
      return Filing.refused(
          List.of(
              IntakeSentences.messageFault(
                  Fault.APPLICATION, "store-refuses", refusal.getStatusCode())));
    }
    return Filing.without(Fate.HELD, List.of(IntakeSentences.aboutMessage("our-fault")));
  }

  /** HAPI numbers its messages; the rest of a message may repeat what was sent. */
  private static int hapiCode(RuntimeException failure) {
    Matcher code = HAPI_CODE.matcher(String.valueOf(failure.getMessage()));
    return code.find() ? Integer.parseInt(code.group(1)) : 0;
  }

  private static StackTraceElement where(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length > 0 ? trace[0] : null;
  }

  static Filing notAllowed() {
    return Filing.refused(List.of(IntakeSentences.messageFault(Fault.APPLICATION, "not-allowed")));
  }
}
