package fr.passerelle.routes.inbox;

import fr.passerelle.routes.endpoint.QuietExceptionHandler;
import java.io.File;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import org.apache.camel.component.file.FileComponent;
import org.apache.camel.component.file.FileEndpoint;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileEndpoint;

/**
 * {@code passerelle-inbox:folder}. An own name for camel-file with everything set that a route
 * could forget, and none of the options that delete, overwrite or run code.
 *
 * <p>One option: {@code quiet}, how long a file must stay unchanged before it is taken, in
 * milliseconds (1000).
 */
public final class InboxComponent extends FileComponent {

  /** Name under which routes use it. */
  public static final String SCHEME = "passerelle-inbox";

  // Names that senders and copying tools use while a file is not finished.
  static final String UNFINISHED = ".*\\.(tmp|temp|part|partial|filepart|crdownload|swp)$|~.*|.*~$";

  @Override
  protected GenericFileEndpoint<File> buildFileEndpoint(
      String uri, String remaining, Map<String, Object> parameters) throws Exception {
    Duration quiet =
        Duration.ofMillis(getAndRemoveParameter(parameters, "quiet", Long.class, 1000L));
    if (!parameters.isEmpty()) {
      throw new IllegalArgumentException(SCHEME + " has one option, quiet");
    }
    FileEndpoint endpoint = (FileEndpoint) super.buildFileEndpoint(uri, remaining, parameters);
    endpoint.setExclude(UNFINISHED);
    endpoint.setSorter(
        Comparator.comparingLong((GenericFile<File> file) -> file.getLastModified())
            .thenComparing(GenericFile::getFileName));
    endpoint.setDelay(Math.min(1000, quiet.toMillis()));
    endpoint.setInitialDelay(0);
    endpoint.setMaxMessagesPerPoll(100);
    endpoint.setEagerMaxMessagesPerPoll(false);
    endpoint.setProcessStrategy(
        new InboxStrategy(
            new FiledAway(endpoint.getFile().toPath(), Clock.systemUTC()),
            new SettledFiles(quiet),
            quiet.multipliedBy(5)));
    beQuiet(endpoint);
    return endpoint;
  }

  private void beQuiet(FileEndpoint endpoint) {
    QuietExceptionHandler handler = new QuietExceptionHandler(getCamelContext().getName());
    endpoint.setExceptionHandler(handler);
    endpoint.setOnCompletionExceptionHandler(handler);
  }
}
