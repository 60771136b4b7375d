package fr.passerelle.routes.mllp;

import io.netty.channel.Channel;
import io.netty.handler.flow.FlowControlHandler;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.camel.component.netty.NettyConsumer;
import org.apache.camel.component.netty.ServerInitializerFactory;

/** The handlers of a connection, from bytes to route. */
final class MllpPipeline extends ServerInitializerFactory {
  private final MllpLimits limits;
  private final Optional<SslContext> tls;
  private final MllpConsumer consumer;
  private final AtomicLong sharedBytes = new AtomicLong();

  MllpPipeline(MllpLimits limits, Optional<SslContext> tls, MllpConsumer consumer) {
    this.limits = limits;
    this.tls = tls;
    this.consumer = consumer;
  }

  @Override
  public ServerInitializerFactory createPipelineFactory(NettyConsumer of) {
    return new MllpPipeline(limits, tls, (MllpConsumer) of);
  }

  @Override
  protected void initChannel(Channel channel) {
    tls.ifPresent(context -> secure(channel, context));
    HeldBytes held = new HeldBytes(sharedBytes, limits.sharedBytes());
    channel
        .pipeline()
        .addLast(new IdleStateHandler(limits.silence().toMillis(), 0, 0, TimeUnit.MILLISECONDS))
        .addLast(new MllpFrameEncoder())
        .addLast(new MllpFrameDecoder(limits, held))
        .addLast(new FlowControlHandler())
        .addLast(new MllpConnection(consumer, held, limits));
  }

  private void secure(Channel channel, SslContext context) {
    SslHandler handler = context.newHandler(channel.alloc());
    channel.pipeline().addLast(handler).addLast(new TrustCheck(handler, consumer.partner()));
  }
}
