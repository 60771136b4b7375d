package fr.passerelle.validation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.checking.Checked;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives a report into the hands of whoever asked for it, since it is not kept here, and knows it
 * again when it comes back to be downloaded or passed on (RFC 2104: HMAC). A restart forgets the
 * seal.
 */
public final class SealedReports {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SEAL_BYTES = 32;
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final SecretKeySpec key;

  public SealedReports() {
    byte[] secret = new byte[SEAL_BYTES];
    new SecureRandom().nextBytes(secret);
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /** The report as a text. */
  public String seal(List<List<Checked>> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      JSON.writeValue(out, files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
    byte[] content = bytes.toByteArray();
    return text.encodeToString(sealOf(content)) + "." + text.encodeToString(content);
  }

  /** The report again; empty where it is not one of ours. */
  public Optional<List<List<Checked>>> open(String sealed) {
    String[] parts = sealed.strip().split("\\.", 2);
    try {
      byte[] seal = Base64.getUrlDecoder().decode(parts[0]);
      byte[] content = Base64.getUrlDecoder().decode(parts.length == 2 ? parts[1] : "");
      return MessageDigest.isEqual(seal, sealOf(content))
          ? Optional.of(read(content))
          : Optional.empty();
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  private static List<List<Checked>> read(byte[] content) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return JSON.readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] sealOf(byte[] content) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no " + ALGORITHM, e);
    }
  }
}
