package fr.passerelle.routes.folder;

import fr.passerelle.terminology.CodeMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code route.properties} (UTF-8) into a {@link Contract}, or says all that is wrong. */
final class ContractReader {
  static final List<String> KEYS =
      Stream.concat(terms().stream(), CredentialTerms.KEYS.stream()).toList();

  private final RouteSurroundings surroundings;

  ContractReader(RouteSurroundings surroundings) {
    this.surroundings = surroundings;
  }

  private static List<String> terms() {
    return List.of(
        "charset",
        "zone",
        "identity-domain",
        "authority",
        "unknown-patient",
        "events",
        "processing",
        "result-task",
        "ack",
        "ack-warnings",
        "held",
        "host",
        "port",
        "folder");
  }

  Checked<Contract> read(RouteFolder folder) {
    Reasons reasons = new Reasons();
    ContractValues values = new ContractValues(values(folder, reasons), reasons);
    CodeMap codes = new CodesFile(reasons).read(folder);
    Contract contract = new ContractTerms(folder.id(), surroundings, values).contract();
    contract =
        new Contract(
            contract.partner().withCodes(codes), contract.placeholders(), contract.credentials());
    contract.credentials().unusable().forEach(term -> reasons.add("contract.file", term));
    return reasons.isEmpty() ? new Checked.Good<>(contract) : new Checked.Bad<>(reasons.all());
  }

  private Map<String, String> values(RouteFolder folder, Reasons reasons) {
    Map<String, String> values = new TreeMap<>(written(folder, reasons));
    values.putIfAbsent("host", "127.0.0.1");
    values.putIfAbsent("folder", "inbox/" + folder.id());
    values.keySet().stream()
        .filter(key -> !KEYS.contains(key))
        .forEach(key -> reasons.add("contract.unknown-key", key, String.join(", ", KEYS)));
    CredentialTerms.SECRETS.stream()
        .filter(key -> values.containsKey(key) && !Variables.isReference(values.get(key)))
        .forEach(key -> reasons.add("contract.secret", key));
    Variables variables = new Variables(folder.id(), surroundings.variables());
    values.replaceAll((key, value) -> variables.resolve(value, reasons).strip());
    for (String key : KEYS) {
      String setting = "passerelle.routes." + folder.id() + "." + key;
      surroundings.settings().apply(setting).ifPresent(value -> values.put(key, value.strip()));
    }
    return values;
  }

  private static Map<String, String> written(RouteFolder folder, Reasons reasons) {
    Properties properties = new Properties();
    byte[] bytes = folder.file("route.properties").orElse(new byte[0]);
    try (Reader reader =
        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      reasons.add("contract.unreadable");
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, properties::getProperty));
  }
}
