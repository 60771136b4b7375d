package fr.passerelle.routes.mllp;

import fr.passerelle.routes.RouteLog;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.ssl.SslHandler;
import java.net.SocketAddress;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.component.netty.NettyConsumer;
import org.apache.camel.component.netty.NettyHelper;
import org.apache.camel.component.netty.handlers.ServerChannelHandler;

/**
 * One sender's connection: one frame at a time, answers in order, and no reading while a frame is
 * being worked on, so that a hasty sender fills its own buffers and not ours.
 */
final class MllpConnection extends ServerChannelHandler {
  /** What others may ask of a connection, as an event of its pipeline. */
  enum Wish {
    CLOSE_WHEN_ANSWERED,
    CLOSE_FOR_ROOM
  }

  private final MllpConsumer consumer;
  private final HeldBytes held;
  private final MllpLimits limits;
  private ChannelHandlerContext context;
  private boolean busy;
  private volatile boolean late;
  private ScheduledFuture<?> alarm;
  private boolean closing;
  private boolean leaving;

  MllpConnection(MllpConsumer consumer, HeldBytes held, MllpLimits limits) {
    super(consumer);
    this.consumer = consumer;
    this.held = held;
    this.limits = limits;
  }

  @Override
  public void channelActive(ChannelHandlerContext opened) throws Exception {
    context = opened;
    super.channelActive(opened);
    if (consumer.openConnections() > limits.connections()) {
      RouteLog.tooManyConnections(consumer.partner(), limits.connections());
      NettyHelper.close(opened.channel());
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext closed) throws Exception {
    held.release();
    if (alarm != null) {
      alarm.cancel(false);
    }
    super.channelInactive(closed);
  }

  @Override
  protected void channelRead0(ChannelHandlerContext reading, Object frame) {
    if (leaving) {
      return; // unanswered, so the sender keeps it
    }
    busy = true;
    reading.channel().config().setAutoRead(false);
    alarm =
        reading
            .executor()
            .schedule(this::closeLate, limits.answerTime().toMillis(), TimeUnit.MILLISECONDS);
    consumer.workers().execute(() -> work(frame));
  }

  // An answer after the sender gave up would be taken for the answer to its next message.
  private void closeLate() {
    late = true;
    RouteLog.tooLate(consumer.partner(), limits.answerTime());
    NettyHelper.close(context.channel());
  }

  private void work(Object frame) {
    if (late) {
      return; // not begun, so the sender keeps it
    }
    try {
      super.channelRead0(context, frame);
    } catch (Exception e) {
      RouteLog.notReceived(consumer.partner(), e);
      NettyHelper.close(context.channel());
    }
  }

  /** The intake's answer; without one the connection is closed and the sender keeps custody. */
  @Override
  protected Object getResponseBody(Exchange exchange) {
    return exchange.getException() == null && !late
        ? exchange.getMessage().getBody(byte[].class)
        : null;
  }

  @Override
  protected ChannelFutureListener createResponseFutureListener(
      NettyConsumer nettyConsumer, Exchange exchange, SocketAddress sender) {
    return written -> {
      if (written.isSuccess()) {
        answered();
      } else {
        NettyHelper.close(written.channel());
      }
    };
  }

  private void answered() {
    busy = false;
    alarm.cancel(false);
    held.release();
    if (closing) {
      leave();
    } else {
      context.channel().config().setAutoRead(true);
    }
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext asked, Object event) throws Exception {
    if (event == Wish.CLOSE_FOR_ROOM) {
      RouteLog.noRoom(consumer.partner());
    }
    if (event instanceof Wish) {
      closing = true;
      if (!busy) {
        leave();
      }
    }
    super.userEventTriggered(asked, event);
  }

  // Closing with bytes unread makes the network drop the answer just written: end our side first,
  // and read on for a moment.
  private void leave() {
    leaving = true;
    context.channel().config().setAutoRead(true);
    SslHandler tls = context.pipeline().get(SslHandler.class);
    if (tls != null) {
      var unusedEnd = tls.closeOutbound();
    }
    var unused =
        ((SocketChannel) context.channel()).shutdownOutput().addListener(ended -> closeSoon());
  }

  private void closeSoon() {
    var unused =
        context
            .executor()
            .schedule(() -> NettyHelper.close(context.channel()), 500, TimeUnit.MILLISECONDS);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext failed, Throwable cause) {
    RouteLog.transportFailed(consumer.partner(), cause);
    NettyHelper.close(failed.channel());
  }
}
