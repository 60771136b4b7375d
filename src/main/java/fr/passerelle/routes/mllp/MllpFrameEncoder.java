package fr.passerelle.routes.mllp;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToByteEncoder;

/** Puts an answer into its frame (HL7 v2 transport specification, MLLP release 1). */
final class MllpFrameEncoder extends MessageToByteEncoder<byte[]> {

  @Override
  protected void encode(ChannelHandlerContext context, byte[] answer, ByteBuf out) {
    if (answer.length == 0) {
      return; // the sender wants no answer, and reads on
    }
    out.ensureWritable(answer.length + 3);
    out.writeByte(MllpFrameDecoder.START);
    out.writeBytes(answer);
    out.writeByte(MllpFrameDecoder.END);
    out.writeByte(MllpFrameDecoder.CARRIAGE_RETURN);
  }
}
