package fr.passerelle.routes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A sender on a plain socket, so that tests decide every byte and packet. */
public final class MllpSender implements AutoCloseable {
  private final Socket socket;

  public MllpSender(int port) throws IOException {
    this(new Socket(InetAddress.getLoopbackAddress(), port));
  }

  /** Over a connection that is open. */
  public MllpSender(Socket socket) throws IOException {
    this.socket = socket;
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(20_000);
  }

  public static byte[] frame(String text) {
    return frame(text.getBytes(StandardCharsets.UTF_8));
  }

  public static byte[] frame(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + 3);
    bytes.write(0x0B);
    bytes.writeBytes(content);
    bytes.write(0x1C);
    bytes.write(0x0D);
    return bytes.toByteArray();
  }

  public MllpSender write(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    return this;
  }

  public MllpSender write(String text) throws IOException {
    return write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The next answer; empty when the connection was closed instead. */
  public String answer() throws IOException {
    InputStream in = socket.getInputStream();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int read = in.read(); read >= 0; read = in.read()) {
      if (read == 0x1C) {
        in.read();
        return bytes.toString(StandardCharsets.UTF_8);
      }
      if (read != 0x0B) {
        bytes.write(read);
      }
    }
    return "";
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
