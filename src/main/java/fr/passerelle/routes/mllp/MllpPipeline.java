package fr.passerelle.routes.mllp;

import io.netty.channel.Channel;
import io.netty.handler.flow.FlowControlHandler;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.camel.component.netty.NettyConsumer;
import org.apache.camel.component.netty.ServerInitializerFactory;

/** The handlers of a connection, from bytes to route. */
final class MllpPipeline extends ServerInitializerFactory {
  private final MllpLimits limits;
  private final MllpConsumer consumer;
  private final AtomicLong sharedBytes = new AtomicLong();

  MllpPipeline(MllpLimits limits, MllpConsumer consumer) {
    this.limits = limits;
    this.consumer = consumer;
  }

  @Override
  public ServerInitializerFactory createPipelineFactory(NettyConsumer of) {
    return new MllpPipeline(limits, (MllpConsumer) of);
  }

  @Override
  protected void initChannel(Channel channel) {
    HeldBytes held = new HeldBytes(sharedBytes, limits.sharedBytes());
    channel
        .pipeline()
        .addLast(new IdleStateHandler(limits.silence().toMillis(), 0, 0, TimeUnit.MILLISECONDS))
        .addLast(new MllpFrameEncoder())
        .addLast(new MllpFrameDecoder(limits, held))
        .addLast(new FlowControlHandler())
        .addLast(new MllpConnection(consumer, held, limits));
  }
}
