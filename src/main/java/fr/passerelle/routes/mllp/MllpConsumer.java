package fr.passerelle.routes.mllp;

import fr.passerelle.routes.endpoint.QuietExceptionHandler;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.ChannelMatchers;
import io.netty.channel.socket.ServerSocketChannel;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Processor;
import org.apache.camel.component.netty.NettyConsumer;
import org.apache.camel.spi.ExecutorServiceManager;

/** An MLLP port. Stopping it takes no new frame and lets every frame taken have its answer. */
public final class MllpConsumer extends NettyConsumer {
  private static final int WORKERS = 8;
  private static final long DRAIN_SECONDS = 30;

  private final ChannelGroup channels;
  private ExecutorService workers;

  MllpConsumer(MllpEndpoint endpoint, Processor processor) {
    super(endpoint, processor, endpoint.getConfiguration());
    this.channels = endpoint.getConfiguration().getChannelGroup();
    setExceptionHandler(new QuietExceptionHandler(partner()));
  }

  /** Where it listens; tells the port that was given when port 0 was asked for. */
  public Optional<InetSocketAddress> listensOn() {
    return channels.stream()
        .filter(ServerSocketChannel.class::isInstance)
        .map(server -> ((ServerSocketChannel) server).localAddress())
        .findFirst();
  }

  @Override
  protected void doStart() throws Exception {
    workers = threads().newThreadPool(this, "intake-" + partner(), WORKERS, WORKERS);
    super.doStart();
  }

  @Override
  protected void doStop() throws Exception {
    channels.close(ChannelMatchers.isServerChannel()).awaitUninterruptibly();
    channels.forEach(
        open -> open.pipeline().fireUserEventTriggered(MllpConnection.Wish.CLOSE_WHEN_ANSWERED));
    channels.newCloseFuture().awaitUninterruptibly(DRAIN_SECONDS, TimeUnit.SECONDS);
    super.doStop();
    threads().shutdown(workers);
  }

  ExecutorService workers() {
    return workers;
  }

  String partner() {
    return getContext().getName();
  }

  int openConnections() {
    return (int) channels.stream().filter(ChannelMatchers.isNonServerChannel()::matches).count();
  }

  private ExecutorServiceManager threads() {
    return getContext().getExecutorServiceManager();
  }
}
