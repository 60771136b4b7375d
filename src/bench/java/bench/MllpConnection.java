package bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A sender's connection: a frame out, its answer in. */
final class MllpConnection implements AutoCloseable {
  private static final int START = 0x0b;
  private static final int END = 0x1c;
  private static final int RETURN = 0x0d;

  private final Socket socket;
  private final InputStream in;

  MllpConnection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(60_000);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /** Sends a message and waits for its answer. */
  String send(byte[] message) throws IOException {
    ByteArrayOutputStream frame = new ByteArrayOutputStream(message.length + 3);
    frame.write(START);
    frame.writeBytes(message);
    frame.write(END);
    frame.write(RETURN);
    socket.getOutputStream().write(frame.toByteArray());
    return answer();
  }

  private String answer() throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    for (int next = in.read(); next != END; next = in.read()) {
      if (next < 0) {
        throw new IOException("closed before the answer");
      }
      answer.write(next);
    }
    in.read();
    return answer.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
