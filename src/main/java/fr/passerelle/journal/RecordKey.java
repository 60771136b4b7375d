package fr.passerelle.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells one record of a partner from another: by the key its format has, and by its content. All
 * values are SHA-256 in hexadecimal, so that no number that was sent becomes a database key.
 *
 * @param keyHash of partner and key
 * @param contentHash of the raw bytes
 */
public record RecordKey(String keyHash, String contentHash) {

  public static RecordKey of(String partner, String key, byte[] bytes) {
    return new RecordKey(sha256(partner + '\n' + key), sha256(bytes));
  }

  /** Same partner, same key, same bytes: the same record. */
  public String custody() {
    return sha256(keyHash + contentHash);
  }

  /** SHA-256 of bytes. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** SHA-256 of a text in UTF-8. */
  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
