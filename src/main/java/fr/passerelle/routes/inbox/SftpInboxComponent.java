package fr.passerelle.routes.inbox;

import fr.passerelle.routes.endpoint.Credentials;
import fr.passerelle.routes.endpoint.QuietExceptionHandler;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileEndpoint;
import org.apache.camel.component.file.remote.FtpUtils;
import org.apache.camel.component.file.remote.SftpComponent;
import org.apache.camel.component.file.remote.SftpConfiguration;
import org.apache.camel.component.file.remote.SftpEndpoint;
import org.apache.camel.component.file.remote.SftpRemoteFile;

/**
 * {@code passerelle-sftp:host:port/folder}: an inbox on another machine, on camel-ftp. Its host key
 * must be known. Two options: {@code quiet}, how long a file must stay unchanged before it is taken
 * (5000), and {@code delay} between two looks (10000), both in milliseconds.
 */
public final class SftpInboxComponent extends SftpComponent {

  /** Name under which routes use it. */
  public static final String SCHEME = "passerelle-sftp";

  private final Credentials credentials;

  /**
   * @param credentials user, password or key, and the host keys that are trusted
   */
  public SftpInboxComponent(Credentials credentials) {
    this.credentials = credentials;
  }

  @Override
  protected GenericFileEndpoint<SftpRemoteFile> buildFileEndpoint(
      String uri, String remaining, Map<String, Object> parameters) throws Exception {
    Duration quiet =
        Duration.ofMillis(getAndRemoveParameter(parameters, "quiet", Long.class, 5_000L));
    long delay = getAndRemoveParameter(parameters, "delay", Long.class, 10_000L);
    if (!parameters.isEmpty()) {
      throw new IllegalArgumentException(SCHEME + " has the options quiet and delay");
    }
    SftpEndpoint endpoint = new SftpEndpoint(uri, this, configuration(remaining));
    endpoint.setAutoCreate(false);
    endpoint.setExclude(InboxComponent.UNFINISHED);
    endpoint.setSorter(
        Comparator.comparingLong((GenericFile<SftpRemoteFile> file) -> file.getLastModified())
            .thenComparing(GenericFile::getFileName));
    endpoint.setDelay(delay);
    endpoint.setInitialDelay(0);
    endpoint.setMaxMessagesPerPoll(100);
    endpoint.setEagerMaxMessagesPerPoll(false);
    endpoint.setProcessStrategy(new SftpStrategy(new SettledFiles(quiet), Clock.systemUTC()));
    QuietExceptionHandler handler = new QuietExceptionHandler(getCamelContext().getName());
    endpoint.setExceptionHandler(handler);
    endpoint.setOnCompletionExceptionHandler(handler);
    return endpoint;
  }

  private SftpConfiguration configuration(String remaining) throws Exception {
    String address = remaining.replaceFirst("^/+", "");
    SftpConfiguration configuration = new SftpConfiguration(new URI("sftp://" + address));
    FtpUtils.ensureRelativeFtpDirectory(this, configuration);
    configuration.setStepwise(false);
    configuration.setStreamDownload(true); // the size limit holds before the memory is full
    configuration.setUsername(term(credentials.user(), "user"));
    credentials.password().ifPresent(configuration::setPassword);
    credentials.privateKey().map(Path::toString).ifPresent(configuration::setPrivateKeyFile);
    configuration.setUseUserKnownHostsFile(false);
    configuration.setStrictHostKeyChecking("yes");
    configuration.setKnownHostsFile(term(credentials.knownHosts(), "known-hosts").toString());
    configuration.setConnectTimeout(10_000);
    configuration.setSoTimeout(30_000);
    return configuration;
  }

  private static <T> T term(java.util.Optional<T> value, String key) {
    return value.orElseThrow(
        () -> new IllegalArgumentException(SCHEME + " needs " + key + " in route.properties"));
  }
}
