package fr.passerelle.routes.mllp;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.timeout.IdleStateEvent;
import java.util.List;

/**
 * Cuts a stream into frames: 0x0B, content, 0x1C 0x0D (HL7 v2 transport specification, MLLP release
 * 1). Gives a {@code byte[]} for a whole frame and an {@code Unreadable} for anything else that is
 * not white space, so that no byte vanishes. A new start ends a frame that has no end.
 *
 * <p>camel-hl7's decoder is not used: its frames have no size limit and bytes before a start are
 * dropped or close the connection.
 */
final class MllpFrameDecoder extends ByteToMessageDecoder {
  static final byte START = 0x0B;
  static final byte END = 0x1C;
  static final byte CARRIAGE_RETURN = 0x0D;
  private static final byte[] END_BYTE = {END};

  private final MllpLimits limits;
  private final HeldBytes held;
  private MllpFrame frame;
  private boolean endSeen;
  private boolean ended;

  MllpFrameDecoder(MllpLimits limits, HeldBytes held) {
    this.limits = limits;
    this.held = held;
  }

  @Override
  protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
    if (ended) {
      in.skipBytes(in.readableBytes());
    } else if (frame != null && frame.age() > limits.frameTime().toNanos()) {
      in.skipBytes(in.readableBytes());
      giveUp(context);
    } else if (endSeen) {
      afterEnd(in, out);
    } else if (hasRoom(in)) {
      upToMark(in, out);
    } else {
      noRoom(context, in);
    }
  }

  private boolean hasRoom(ByteBuf in) {
    if (frame != null && frame.isDiscarding()) {
      held.release();
      return true;
    }
    return held.add(in.readableBytes());
  }

  // Our side is short of room: the sender keeps the frame and sends it again.
  private void noRoom(ChannelHandlerContext context, ByteBuf in) {
    in.skipBytes(in.readableBytes());
    end();
    context.fireUserEventTriggered(MllpConnection.Wish.CLOSE_FOR_ROOM);
  }

  private void upToMark(ByteBuf in, List<Object> out) {
    int marked = in.forEachByte(value -> value != START && value != END);
    int length = marked < 0 ? in.readableBytes() : marked - in.readerIndex();
    byte[] content = new byte[length];
    in.readBytes(content);
    if (frame == null && !isBlank(content)) {
      frame = new MllpFrame(limits.frameBytes(), false);
    }
    if (frame != null) {
      frame.append(content, length);
    }
    if (marked >= 0) {
      mark(in.readByte(), out);
    }
  }

  private void mark(byte mark, List<Object> out) {
    if (mark == END) {
      endSeen = true;
      return;
    }
    if (frame != null) {
      out.add(frame.abandoned());
    }
    frame = new MllpFrame(limits.frameBytes(), true);
  }

  // 0x1C was read, perhaps in an earlier packet: only 0x0D makes it an end.
  private void afterEnd(ByteBuf in, List<Object> out) {
    endSeen = false;
    if (frame == null) {
      frame = new MllpFrame(limits.frameBytes(), false);
    }
    if (in.getByte(in.readerIndex()) == CARRIAGE_RETURN) {
      in.skipBytes(1);
      out.add(frame.ended());
      frame = null;
    } else {
      frame.append(END_BYTE, 1);
      upToMark(in, out);
    }
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
    // While an answer is being made nothing is read, so silence is ours and not the sender's.
    boolean sendersSilence =
        event instanceof IdleStateEvent && context.channel().config().isAutoRead();
    if (sendersSilence && frame != null && !ended) {
      giveUp(context);
    }
    if (event == MllpConnection.Wish.CLOSE_WHEN_ANSWERED) {
      end(); // what comes now is read only so that the last answer is not lost with it
    }
    super.userEventTriggered(context, event);
  }

  @Override
  protected void decodeLast(ChannelHandlerContext context, ByteBuf in, List<Object> out)
      throws Exception {
    super.decodeLast(context, in, out);
    if (frame != null) {
      out.add(frame.abandoned());
      end();
    }
  }

  private void giveUp(ChannelHandlerContext context) {
    Object unreadable = frame.abandoned();
    end();
    context.fireChannelRead(unreadable);
    context.fireUserEventTriggered(MllpConnection.Wish.CLOSE_WHEN_ANSWERED);
  }

  private void end() {
    frame = null;
    endSeen = false;
    ended = true;
  }

  private static boolean isBlank(byte[] content) {
    for (byte value : content) {
      if (value != ' ' && value != '\t' && value != '\r' && value != '\n' && value != 0) {
        return false;
      }
    }
    return true;
  }
}
