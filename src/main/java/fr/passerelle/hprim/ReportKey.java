package fr.passerelle.hprim;

import fr.passerelle.translation.Partner;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What tells a report from all others of its partner. The format has no message number: a later
 * file with the same request number, patient code and record date replaces the report.
 *
 * @param partner who sent it
 * @param request line 9; where that is empty, a digest of the record, so that two reports without
 *     number never replace one another
 * @param patientCode line 1, empty when it is no code
 * @param day line 10 as a FHIR date, empty when unknown
 */
record ReportKey(Partner partner, String request, String patientCode, String day) {
  private static final int DIGEST_LENGTH = 16;

  static ReportKey of(Partner partner, Header header, byte[] bytes) {
    String request = header.words(HeaderLine.REQUEST);
    return new ReportKey(
        partner,
        request.isEmpty() ? digest(bytes) : request,
        PatientCode.of(header).orElse(""),
        header.date(HeaderLine.RECORD_DATE).fhir().orElse(""));
  }

  /** One value of the three; a slash inside a part cannot be taken for the one between them. */
  String value() {
    return part(request) + "/" + part(patientCode) + "/" + part(day);
  }

  /** The same every time for the same thing of the same partner. */
  String urn(String type, String identifier) {
    String name = partner.id() + "\n" + type + "\n" + identifier;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  static String part(String text) {
    return text.replace("%", "%25").replace("/", "%2F").replace("|", "%7C");
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
