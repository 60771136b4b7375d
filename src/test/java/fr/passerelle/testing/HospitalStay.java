package fr.passerelle.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Messages of a hospital about one stay of an invented person, as IHE PAM FR writes them. */
public final class HospitalStay {
  private final String file;
  private final String visit;

  /**
   * A stay.
   *
   * @param file number of the person at the hospital
   * @param visit number of the stay
   */
  public HospitalStay(String file, String visit) {
    this.file = file;
    this.visit = visit;
  }

  /** Admitted, transferred, away and back, discharged; and the admission withdrawn. */
  public List<byte[]> six() {
    return List.of(admission(), transfer(), leave(), back(), withdrawnAdmission(), discharge());
  }

  public byte[] admission() {
    return movement("A01", "20260105080500", "M1|20260105080000||INSERT|N|", CHIR, "CHIR^101^1");
  }

  public byte[] transfer() {
    return movement("A02", "20260106100500", "M2|20260106100000||INSERT|N|", REA, "REA^3^2");
  }

  public byte[] leave() {
    return movement("A21", "20260108090500", "M3|20260108090000||INSERT|N|", REA, "REA^3^2");
  }

  public byte[] back() {
    return movement("A22", "20260109180500", "M4|20260109180000||INSERT|N|", REA, "REA^3^2");
  }

  public byte[] withdrawnAdmission() {
    return movement("A11", "20260110080500", "M1|20260105080000||CANCEL|N|A01", CHIR, "CHIR^101^1");
  }

  public byte[] discharge() {
    return movement("A03", "20260112110500", "M6|20260112110000||INSERT|N|", REA, "REA^3^2");
  }

  public static final String CHIR = "Chirurgie^^^^^HOP^UF^^^10|Soins 1^^^^^HOP^UF^^^20|HMS";
  public static final String REA = "Réanimation^^^^^HOP^UF^^^11|Soins 2^^^^^HOP^UF^^^21|HMS";

  /**
   * A message about a movement.
   *
   * @param zbe ZBE-1 to ZBE-6
   * @param units ZBE-7 to ZBE-9
   * @param place PV1-3
   */
  public byte[] movement(String event, String sent, String zbe, String units, String place) {
    return movementOf(file, event, sent, zbe + "|" + units, place);
  }

  /**
   * The same of a person under another number.
   *
   * @param zbe ZBE-1 to ZBE-9; without them the message numbers no movement
   */
  public byte[] movementOf(String number, String event, String sent, String zbe, String place) {
    String pv1 =
        "PV1|1|I|"
            + (place.isEmpty() ? "" : place + "^HOP")
            + "||||10002422979^MOREAU^Claire^^^DR^^^ASIP-SANTE-PS&1.2.250.1.71.4.2.1&ISO^L^^^RPPS"
            + "||||||||||||"
            + visit
            + "^^^HOP^VN";
    String segment = zbe.isEmpty() ? "" : "ZBE|" + zbe.replaceFirst("\\|", "^HOP|");
    return message(event, sent, pid(number, sent), pv1, segment);
  }

  /** Who the person is, under that number. */
  public byte[] identity(String number, String event, String sent) {
    return message(event, sent, pid(number, sent));
  }

  /** The number that loses leads to the person of this stay. */
  public byte[] merge(String losing, String sent) {
    return message("A40", sent, pid(file, sent), "MRG|" + losing + "^^^HOP^PI");
  }

  /** The telephone tells which message was heard last. */
  private String pid(String number, String sent) {
    return "PID|1||"
        + number
        + "^^^HOP^PI||BERTHELOT^AMANDINE^AMANDINE LOUISE^^^^L||19620714|F|||"
        + "12 allée des Tilleuls^^Orléans^^45000^FRA^H||^PRN^PH^^^^^^^^^02"
        + sent.substring(4, 12)
        + "|||||F"
        + visit
        + "^^^HOP^AN||||||||||||||PROV";
  }

  /** Any message of this hospital. */
  public byte[] message(String event, String sent, String... segments) {
    String head =
        "MSH|^~\\&|GAM|HOP|PASSERELLE|TEST|%s||ADT^%s|%s-%s-%s|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8\r"
            .formatted(sent, event, visit, event, sent);
    String evn = "EVN||" + sent + "\r";
    return (head + evn + String.join("\r", segments) + "\r").getBytes(StandardCharsets.UTF_8);
  }
}
