package fr.passerelle.translation;

import fr.passerelle.terminology.CodeMap;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The contract with a sending system, as its {@code route.properties} states it.
 *
 * @param id name of the route folder
 * @param charset declared charset; empty lets the message say, then verifies
 * @param zone zone of times sent without offset
 * @param systemBase base URI under which authorities that are no ISO OID are scoped to this partner
 * @param identityDomain URI of the domain in which its local patient numbers match; empty: its own
 * @param identityAuthority whether it may change identity traits, INS and reliability
 * @param unknownPatient what a record about nobody we know becomes
 * @param events events wanted ({@code ADT^A04}, {@code ORU^R01}…); empty means all
 * @param processing {@code P} or {@code T}: a production partner's test messages are refused
 * @param answers how it wants to be answered
 * @param codes its own codes in LOINC, the {@code codes.csv} of the route folder
 * @param resultTask when its results ask somebody to look at them; empty: never
 */
public record Partner(
    String id,
    Optional<Charset> charset,
    ZoneId zone,
    String systemBase,
    Optional<String> identityDomain,
    boolean identityAuthority,
    UnknownPatient unknownPatient,
    Set<String> events,
    Processing processing,
    AnswerStyle answers,
    CodeMap codes,
    Optional<ResultTask> resultTask) {
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]");

  /** A partner without a table of codes, whose results ask nobody. */
  public Partner(
      String id,
      Optional<Charset> charset,
      ZoneId zone,
      String systemBase,
      Optional<String> identityDomain,
      boolean identityAuthority,
      UnknownPatient unknownPatient,
      Set<String> events,
      Processing processing,
      AnswerStyle answers) {
    this(
        id,
        charset,
        zone,
        systemBase,
        identityDomain,
        identityAuthority,
        unknownPatient,
        events,
        processing,
        answers,
        CodeMap.EMPTY,
        Optional.empty());
  }

  /** The same contract with a table of codes. */
  public Partner withCodes(CodeMap table) {
    return new Partner(
        id,
        charset,
        zone,
        systemBase,
        identityDomain,
        identityAuthority,
        unknownPatient,
        events,
        processing,
        answers,
        table,
        resultTask);
  }

  /** The same contract, whatever charset it declared. */
  public Partner withCharset(Charset known) {
    return new Partner(
        id,
        Optional.of(known),
        zone,
        systemBase,
        identityDomain,
        identityAuthority,
        unknownPatient,
        events,
        processing,
        answers,
        codes,
        resultTask);
  }

  /** The same contract, its results asking somebody to look at them. */
  public Partner withResultTask(Optional<ResultTask> asks) {
    return new Partner(
        id,
        charset,
        zone,
        systemBase,
        identityDomain,
        identityAuthority,
        unknownPatient,
        events,
        processing,
        answers,
        codes,
        asks);
  }

  /** What a record about an unknown patient becomes. */
  public enum UnknownPatient {
    CREATE,
    HOLD,
    REFUSE
  }

  /** HL7 table 0103: what the partner's connection is for. */
  public enum Processing {
    PRODUCTION,
    TEST
  }

  /** System URI of an authority known to this partner only ({@code PID-3.4} without ISO OID). */
  public String localSystem(String authority) {
    String safe = authority.isBlank() ? "local" : UNSAFE.matcher(authority.strip()).replaceAll("-");
    return systemBase + "/" + id + "/" + safe;
  }

  /** Whether the contract wants this event. */
  public boolean wants(String event) {
    return events.isEmpty() || events.contains(event);
  }

  /** Its id, so that a log line may name a partner and nothing of what it sent. */
  @Override
  public String toString() {
    return id;
  }
}
