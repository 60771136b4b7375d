package fr.passerelle.checking.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import fr.passerelle.checking.Checked;
import fr.passerelle.checking.Totals;
import fr.passerelle.profiles.ProfileCoverage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A line for each resource, then one for each profile, {@code {"coverage": {…}}}, where that is
 * asked for, then {@code {"totals": {…}}}.
 */
final class NdjsonReport implements Report {
  private final JsonGenerator json;

  NdjsonReport(Writer out) throws IOException {
    json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public void add(Checked checked) throws IOException {
    CheckedJson.write(checked, json);
    json.flush();
  }

  @Override
  public void coverage(List<ProfileCoverage> profiles) throws IOException {
    for (ProfileCoverage profile : profiles) {
      json.writeStartObject();
      json.writeFieldName("coverage");
      CheckedJson.write(profile, json);
      json.writeEndObject();
    }
  }

  @Override
  public void end(Totals totals) throws IOException {
    json.writeStartObject();
    json.writeFieldName("totals");
    CheckedJson.write(totals, json);
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
