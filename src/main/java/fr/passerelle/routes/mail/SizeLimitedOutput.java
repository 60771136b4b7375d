package fr.passerelle.routes.mail;

import java.io.ByteArrayOutputStream;

/** Keeps the first bytes and lets the others go, so that no mail fills the memory. */
final class SizeLimitedOutput extends ByteArrayOutputStream {
  private final int most;

  SizeLimitedOutput(int most) {
    this.most = most;
  }

  @Override
  public synchronized void write(int each) {
    if (size() < most) {
      super.write(each);
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    super.write(bytes, from, Math.min(length, most - size()));
  }
}
