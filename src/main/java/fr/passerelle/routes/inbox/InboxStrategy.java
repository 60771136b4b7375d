package fr.passerelle.routes.inbox;

import fr.passerelle.intake.Receipt;
import fr.passerelle.routes.RouteLog;
import fr.passerelle.routes.endpoint.Receipts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.Duration;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileEndpoint;
import org.apache.camel.component.file.GenericFileOperations;
import org.apache.camel.component.file.strategy.GenericFileProcessStrategySupport;

/**
 * Which file is taken and where it goes after: settled regular files only; what was not received
 * stays where it is and is tried again.
 */
final class InboxStrategy extends GenericFileProcessStrategySupport<File> {
  private final FiledAway filedAway;
  private final SettledFiles settled;
  private final long pause;
  private long notBefore = System.nanoTime();

  /**
   * @param pause how long nothing is taken after our side was away
   */
  InboxStrategy(FiledAway filedAway, SettledFiles settled, Duration pause) {
    this.filedAway = filedAway;
    this.settled = settled;
    this.pause = pause.toNanos();
  }

  @Override
  public void prepareOnStartup(
      GenericFileOperations<File> operations, GenericFileEndpoint<File> endpoint)
      throws IOException {
    filedAway.prepare();
  }

  @Override
  public boolean begin(
      GenericFileOperations<File> operations,
      GenericFileEndpoint<File> endpoint,
      Exchange exchange,
      GenericFile<File> file) {
    return System.nanoTime() - notBefore >= 0
        && Files.isRegularFile(file.getFile().toPath(), LinkOption.NOFOLLOW_LINKS)
        && isSettled(file.getFile());
  }

  private boolean isSettled(File file) {
    return settled.isSettled(file.getName(), file.length(), file.lastModified(), System.nanoTime());
  }

  @Override
  public void commit(
      GenericFileOperations<File> operations,
      GenericFileEndpoint<File> endpoint,
      Exchange exchange,
      GenericFile<File> file)
      throws IOException {
    Optional<Receipt> receipt = Receipts.received(exchange);
    if (receipt.isEmpty()) {
      RouteLog.fileStays(endpoint.getCamelContext().getName());
      notBefore = System.nanoTime() + pause;
      return;
    }
    if (isSettled(file.getFile())) { // else it was written over meanwhile: another file to take
      notBefore = System.nanoTime() + pause; // stands when moving fails
      filedAway.file(file.getFile().toPath(), receipt.get());
      notBefore = System.nanoTime();
      settled.forget(file.getFile().getName());
    }
  }
}
