package fr.passerelle.fhirserver.rest;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * An answer that leaves when the container's buffer is full and when it ends. HAPI's JSON writer
 * flushes after every value, and each flush would be a packet of its own on the network.
 */
final class WholeAnswer extends HttpServletResponseWrapper {
  private PrintWriter writer;
  private ServletOutputStream stream;

  WholeAnswer(HttpServletResponse response) {
    super(response);
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      writer = new UnhurriedWriter(super.getWriter());
    }
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      stream = new UnhurriedStream(super.getOutputStream());
    }
    return stream;
  }

  private static final class UnhurriedWriter extends PrintWriter {
    UnhurriedWriter(PrintWriter out) {
      super(out);
    }

    @Override
    public void flush() {
      // When the buffer is full, or at the end.
    }
  }

  private static final class UnhurriedStream extends ServletOutputStream {
    private final ServletOutputStream out;

    UnhurriedStream(ServletOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void flush() {
      // When the buffer is full, or at the end.
    }

    @Override
    public void close() throws IOException {
      out.close();
    }

    @Override
    public boolean isReady() {
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }
  }
}
