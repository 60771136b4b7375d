package fr.passerelle.routes.mllp;

import fr.passerelle.routes.endpoint.PasserelleComponent;
import io.netty.handler.ssl.SslContext;
import java.time.Duration;
import java.util.Optional;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.component.netty.NettyConfiguration;
import org.apache.camel.component.netty.NettyEndpoint;

/** An MLLP port as a route's input, with its limits as options. */
public final class MllpEndpoint extends NettyEndpoint {
  private int maxBytes = PasserelleComponent.DEFAULT_MAX_BYTES;
  private long silence = 30_000;
  private long frameTime = 300_000;
  private long answerTime = 30_000;
  private int connections = 100;

  private final Optional<SslContext> tls;

  MllpEndpoint(
      String uri,
      MllpComponent component,
      NettyConfiguration configuration,
      Optional<SslContext> tls) {
    super(uri, component, configuration);
    this.tls = tls;
  }

  /** Name or address it would listen on. */
  public String host() {
    return getConfiguration().getHost();
  }

  @Override
  public Consumer createConsumer(Processor processor) throws Exception {
    MllpLimits limits =
        new MllpLimits(
            maxBytes,
            Duration.ofMillis(silence),
            Duration.ofMillis(frameTime),
            Duration.ofMillis(answerTime),
            connections,
            4L * maxBytes);
    getConfiguration().setServerInitializerFactory(new MllpPipeline(limits, tls, null));
    MllpConsumer consumer = new MllpConsumer(this, processor);
    configureConsumer(consumer);
    return consumer;
  }

  @Override
  public Producer createProducer() {
    throw new UnsupportedOperationException("passerelle-mllp: only receives");
  }

  /** Largest frame, in bytes. */
  public void setMaxBytes(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** Longest pause inside a frame, in milliseconds. */
  public void setSilence(long silence) {
    this.silence = silence;
  }

  /** Longest time from the first to the last byte of a frame, in milliseconds. */
  public void setFrameTime(long frameTime) {
    this.frameTime = frameTime;
  }

  /**
   * Longest time from a frame to its answer, in milliseconds. A sender that waits less sends again
   * while the first is still on its way.
   */
  public void setAnswerTime(long answerTime) {
    this.answerTime = answerTime;
  }

  /** Most connections at once. */
  public void setConnections(int connections) {
    this.connections = connections;
  }
}
