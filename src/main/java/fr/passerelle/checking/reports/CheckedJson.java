package fr.passerelle.checking.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.passerelle.checking.Checked;
import fr.passerelle.checking.Silenced;
import fr.passerelle.checking.Totals;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ProfileCoverage;
import java.io.IOException;
import java.util.Locale;

/**
 * A checked resource, the sums and what was exercised as JSON, the same in every report that is
 * JSON.
 */
final class CheckedJson {
  private CheckedJson() {}

  static void write(Checked checked, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", checked.file());
    json.writeNumberField("line", checked.line());
    json.writeStringField("resourceType", checked.resourceType());
    json.writeStringField("id", checked.id());
    json.writeBooleanField("valid", checked.isValid());
    json.writeArrayFieldStart("findings");
    for (Finding finding : checked.findings()) {
      json.writeStartObject();
      fields(finding, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("silenced");
    for (Silenced silenced : checked.silenced()) {
      json.writeStartObject();
      fields(silenced.finding(), json);
      json.writeStringField("reason", silenced.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void fields(Finding finding, JsonGenerator json) throws IOException {
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("path", finding.path());
    json.writeNumberField("line", finding.line());
    json.writeNumberField("column", finding.column());
    json.writeStringField("rule", finding.rule());
    json.writeStringField("message", finding.message());
  }

  static void write(Totals totals, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("files", totals.files());
    json.writeNumberField("resources", totals.resources());
    json.writeNumberField("valid", totals.valid());
    json.writeNumberField("invalid", totals.invalid());
    json.writeNumberField("errors", totals.errors());
    json.writeNumberField("warnings", totals.warnings());
    json.writeNumberField("silenced", totals.silenced());
    json.writeEndObject();
  }

  static void write(ProfileCoverage coverage, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", coverage.profile());
    json.writeNumberField("parts", coverage.parts());
    json.writeNumberField("exercised", coverage.exercised());
    json.writeArrayFieldStart("neverExercised");
    for (ProfileCoverage.Gap gap : coverage.gaps()) {
      json.writeStartObject();
      json.writeStringField("kind", gap.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      json.writeStringField("element", gap.element());
      if (!gap.rule().isEmpty()) {
        json.writeStringField("rule", gap.rule());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
