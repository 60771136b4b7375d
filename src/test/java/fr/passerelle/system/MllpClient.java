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
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A sender on a real socket: one frame, one answer. */
final class MllpClient implements Closeable {
  private static final int START = 0x0b;
  private static final int END = 0x1c;
  private static final int RETURN = 0x0d;
  private static final int PIECE = 40;

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
    write(frame(message));
    return answer();
  }

  /** Begins a frame, and the next one without ending it. */
  String sendWithoutEnd(byte[] message) throws IOException {
    write(new byte[] {START});
    write(message);
    write(new byte[] {START});
    return answer();
  }

  String sendWithoutStart(byte[] message) throws IOException {
    byte[] frame = frame(message);
    write(Arrays.copyOfRange(frame, 1, frame.length));
    return answer();
  }

  /** A few bytes at a time, with a pause after each. */
  String sendInPieces(byte[] message) throws IOException {
    byte[] frame = frame(message);
    for (int at = 0; at < frame.length; at += PIECE) {
      write(Arrays.copyOfRange(frame, at, Math.min(frame.length, at + PIECE)));
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }
    return answer();
  }

  private static byte[] frame(byte[] message) {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(START);
    frame.writeBytes(message);
    frame.write(END);
    frame.write(RETURN);
    return frame.toByteArray();
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
