package fr.passerelle.routes.mllp;

import io.netty.handler.ssl.NotSslRecordException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Why a TLS connection was refused, as far as the log may say. */
public enum Distrust {
  CERTIFICATE_EXPIRED,
  CERTIFICATE_NOT_YET_VALID,
  CERTIFICATE_NOT_TRUSTED,
  NO_CERTIFICATE,
  NO_TLS,
  HANDSHAKE_FAILED;

  static Distrust of(Throwable failure) {
    List<Throwable> causes =
        Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20).toList();
    boolean certificate = causes.stream().anyMatch(CertificateException.class::isInstance);
    return causes.stream()
        .map(Distrust::known)
        .filter(reason -> reason != HANDSHAKE_FAILED)
        .findFirst()
        .orElse(certificate ? CERTIFICATE_NOT_TRUSTED : HANDSHAKE_FAILED);
  }

  private static Distrust known(Throwable cause) {
    if (cause instanceof CertificateExpiredException) {
      return CERTIFICATE_EXPIRED;
    }
    if (cause instanceof CertificateNotYetValidException) {
      return CERTIFICATE_NOT_YET_VALID;
    }
    if (cause instanceof NotSslRecordException) {
      return NO_TLS;
    }
    String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return text.contains("empty client certificate chain") ? NO_CERTIFICATE : HANDSHAKE_FAILED;
  }
}
