package fr.passerelle.checking.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.passerelle.checking.Checked;
import fr.passerelle.checking.Silenced;
import fr.passerelle.checking.Totals;
import fr.passerelle.profiles.Finding;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.TreeSet;

/**
 * SARIF 2.1.0 (OASIS, sarif-v2.1.0-os): one run, a result for each finding, in the order they came;
 * the rules follow, when all of them are known.
 */
final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final Set<String> rules = new TreeSet<>();

  SarifReport(Writer out) throws IOException {
    json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
  }

  @Override
  public void add(Checked checked) throws IOException {
    for (Finding finding : checked.findings()) {
      json.writeStartObject();
      result(checked, finding);
      json.writeEndObject();
    }
    for (Silenced silenced : checked.silenced()) {
      json.writeStartObject();
      result(checked, silenced.finding());
      // 3.35: kind external, it is not suppressed in the file itself
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("justification", silenced.reason());
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void result(Checked checked, Finding finding) throws IOException {
    rules.add(finding.rule());
    json.writeStringField("ruleId", finding.rule());
    json.writeStringField("level", level(finding));
    json.writeObjectFieldStart("message");
    json.writeStringField("text", finding.message());
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(checked.file()));
    json.writeEndObject();
    region(Math.max(finding.line(), checked.line()), finding);
    json.writeEndObject();
    logicalLocation(checked, finding);
    json.writeEndObject();
    json.writeEndArray();
  }

  private void region(int line, Finding finding) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", line);
    if (finding.line() > 0 && finding.column() > 0) {
      json.writeNumberField("startColumn", finding.column());
    }
    json.writeEndObject();
  }

  private void logicalLocation(Checked checked, Finding finding) throws IOException {
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("name", checked.name());
    json.writeStringField("fullyQualifiedName", finding.path());
    json.writeStringField("kind", "element");
    json.writeEndObject();
    json.writeEndArray();
  }

  /** 3.27.10: what makes it invalid is an error. */
  private static String level(Finding finding) {
    return switch (finding.severity()) {
      case FATAL, ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION -> "note";
    };
  }

  /** 3.4.3: relative where the path is, and with no character a URI does not have. */
  private static String uri(String file) {
    String path = file.replace('\\', '/');
    try {
      boolean isDrive = path.matches("[A-Za-z]:/.*");
      String scheme = isDrive || path.startsWith("/") ? "file" : null;
      String host = scheme == null ? null : "";
      return new URI(scheme, host, isDrive ? "/" + path : path, null).toASCIIString();
    } catch (URISyntaxException e) {
      return "-";
    }
  }

  @Override
  public void end(Totals totals) throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Passerelle");
    json.writeArrayFieldStart("rules");
    for (String rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
