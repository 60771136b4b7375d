package fr.passerelle.routes.folder;

import fr.passerelle.translation.AnswerStyle;
import fr.passerelle.translation.AnswerStyle.Acknowledgement;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Partner.Processing;
import fr.passerelle.translation.Partner.UnknownPatient;
import fr.passerelle.translation.ResultTask;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The terms of a contract, each with its type and what holds where nothing is said. */
final class ContractTerms {
  private static final Map<String, Boolean> ON_OFF = Map.of("on", true, "off", false);
  private static final Pattern EVENT = Pattern.compile("[A-Z0-9]+\\^[A-Z0-9]+");
  // These have a meaning in the address of a Camel endpoint.
  private static final Pattern UNUSABLE_IN_FOLDER = Pattern.compile("[?#%{}]");

  private final String id;
  private final RouteSurroundings surroundings;
  private final ContractValues values;

  ContractTerms(String id, RouteSurroundings surroundings, ContractValues values) {
    this.id = id;
    this.surroundings = surroundings;
    this.values = values;
  }

  Contract contract() {
    return new Contract(
        partner(),
        placeholders(),
        new CredentialTerms(surroundings.dataDir(), values).credentials());
  }

  private Partner partner() {
    return new Partner(
            id,
            values.parsed("charset", Charset::forName, "UTF-8, windows-1252, ISO-8859-15…"),
            values.parsed("zone", ZoneId::of, "Europe/Paris…").orElse(ZoneId.of("Europe/Paris")),
            surroundings.systemBase(),
            values.parsed("identity-domain", ContractTerms::uri, "urn:oid:…, https://…"),
            values.choice("authority", false, Map.of("identity", true, "none", false)),
            values.choice(
                "unknown-patient",
                UnknownPatient.HOLD,
                Map.of(
                    "create", UnknownPatient.CREATE,
                    "hold", UnknownPatient.HOLD,
                    "refuse", UnknownPatient.REFUSE)),
            values.parsed("events", ContractTerms::events, "ADT^A04, ORU^R01…").orElse(Set.of()),
            values.choice(
                "processing",
                Processing.PRODUCTION,
                Map.of("p", Processing.PRODUCTION, "t", Processing.TEST)),
            answers())
        .withResultTask(values.parsed("result-task", ResultTask::parse, "flagged, 332"));
  }

  private AnswerStyle answers() {
    return new AnswerStyle(
        values.choice(
            "ack",
            Acknowledgement.FRENCH,
            Map.of(
                "french", Acknowledgement.FRENCH,
                "hl7", Acknowledgement.HL7,
                "always-aa", Acknowledgement.ALWAYS_AA)),
        values.choice("ack-warnings", true, ON_OFF),
        values.choice("held", false, Map.of("aa", false, "ae", true)));
  }

  private Map<String, String> placeholders() {
    Map<String, String> placeholders = new TreeMap<>();
    values.text("host").ifPresent(host -> placeholders.put("host", host));
    values
        .parsed("port", ContractTerms::port, "0-65535")
        .ifPresent(port -> placeholders.put("port", port.toString()));
    values
        .parsed("folder", this::folder, "inbox/" + id)
        .ifPresent(folder -> placeholders.put("folder", folder));
    return placeholders;
  }

  private static String uri(String text) {
    if (!URI.create(text).isAbsolute()) {
      throw new IllegalArgumentException("not absolute");
    }
    return text;
  }

  private static Set<String> events(String text) {
    List<String> events = List.of(text.split("\\s*,\\s*"));
    if (!events.stream().allMatch(event -> EVENT.matcher(event).matches())) {
      throw new IllegalArgumentException("not type^event");
    }
    return Set.copyOf(events);
  }

  private static Integer port(String text) {
    int port = Integer.parseInt(text);
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("out of range");
    }
    return port;
  }

  private String folder(String text) {
    Path path = surroundings.dataDir().resolve(text).toAbsolutePath().normalize();
    String address = path.toString().replace(path.getFileSystem().getSeparator(), "/");
    if (UNUSABLE_IN_FOLDER.matcher(address).find()) {
      throw new IllegalArgumentException("not usable in an address");
    }
    return address;
  }
}
