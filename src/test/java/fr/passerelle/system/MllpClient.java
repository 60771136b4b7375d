package fr.passerelle.system;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A sender on a real socket: one frame, one answer. */
final class MllpClient implements Closeable {
  private static final int START = 0x0b;
  private static final int END = 0x1c;
  private static final int RETURN = 0x0d;

  private final Socket socket;
  private final InputStream in;

  MllpClient(int port) {
    try {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setSoTimeout(60_000);
      in = new BufferedInputStream(socket.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a message and waits for the answer. */
  String send(String message) throws IOException {
    return send(message.getBytes(StandardCharsets.UTF_8));
  }

  String send(byte[] message) throws IOException {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(START);
    frame.writeBytes(message);
    frame.write(END);
    frame.write(RETURN);
    write(frame.toByteArray());
    return answer();
  }

  /** Bytes as they are, in a frame or not. */
  void write(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** The next answer. */
  String answer() throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    int next = in.read();
    if (next != START) {
      throw new EOFException("no answer before the connection ended");
    }
    for (next = in.read(); next != END && next >= 0; next = in.read()) {
      answer.write(next);
    }
    if (in.read() != RETURN) {
      throw new EOFException("the answer was cut off");
    }
    return answer.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
