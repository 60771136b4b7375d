package fr.passerelle.routes.inbox;

import fr.passerelle.intake.Receipt;
import fr.passerelle.routes.RouteLog;
import fr.passerelle.routes.endpoint.Receipts;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileEndpoint;
import org.apache.camel.component.file.GenericFileOperations;
import org.apache.camel.component.file.remote.SftpRemoteFile;
import org.apache.camel.component.file.strategy.GenericFileProcessStrategySupport;
import org.apache.camel.support.DefaultExchange;

/** {@link InboxStrategy} and {@link FiledAway} for files on another machine. */
final class SftpStrategy extends GenericFileProcessStrategySupport<SftpRemoteFile> {
  private final SettledFiles settled;
  private final Clock clock;

  SftpStrategy(SettledFiles settled, Clock clock) {
    this.settled = settled;
    this.clock = clock;
  }

  @Override
  public boolean begin(
      GenericFileOperations<SftpRemoteFile> operations,
      GenericFileEndpoint<SftpRemoteFile> endpoint,
      Exchange exchange,
      GenericFile<SftpRemoteFile> file) {
    return settled.isSettled(
        file.getFileName(), file.getFileLength(), file.getLastModified(), System.nanoTime());
  }

  @Override
  public void commit(
      GenericFileOperations<SftpRemoteFile> operations,
      GenericFileEndpoint<SftpRemoteFile> endpoint,
      Exchange exchange,
      GenericFile<SftpRemoteFile> file)
      throws Exception {
    super.commit(operations, endpoint, exchange, file);
    Optional<Receipt> receipt = Receipts.received(exchange);
    if (receipt.isEmpty()) {
      RouteLog.fileStays(endpoint.getCamelContext().getName());
      return;
    }
    fileAway(operations, endpoint, file, receipt.get());
    settled.forget(file.getFileName());
  }

  /** The answer first: cut off in between, the file is still there and is answered again. */
  private void fileAway(
      GenericFileOperations<SftpRemoteFile> operations,
      GenericFileEndpoint<SftpRemoteFile> endpoint,
      GenericFile<SftpRemoteFile> file,
      Receipt receipt)
      throws IOException {
    String inbox = endpoint.getConfiguration().getDirectory();
    String below = inbox.isEmpty() ? "" : inbox + "/";
    String folder = below + (receipt.hasRefusal() ? "refused" : "done");
    operations.buildDirectory(folder, false);
    String target = free(operations, folder, file.getFileNameOnly());
    if (receipt.answer() != null && receipt.answer().bytes().length > 0) {
      Exchange answer = new DefaultExchange(endpoint.getCamelContext());
      answer.getIn().setBody(receipt.answer().bytes());
      String name = target + ".answer." + receipt.answer().extension();
      operations.storeFile(name, answer, receipt.answer().bytes().length);
    }
    if (!operations.renameFile(file.getAbsoluteFilePath(), target)) {
      throw new IOException("not moved");
    }
  }

  private String free(GenericFileOperations<?> operations, String folder, String name) {
    String candidate = folder + "/" + name;
    String stamp = FiledAway.STAMP.format(clock.instant());
    for (int next = 1; operations.existsFile(candidate); next++) {
      candidate = folder + "/" + stamp + "-" + next + "-" + name;
    }
    return candidate;
  }
}
