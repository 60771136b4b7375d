package fr.passerelle.checking.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.passerelle.checking.Checked;
import fr.passerelle.checking.Totals;
import fr.passerelle.profiles.ProfileCoverage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** {@code {"resources": […], "totals": {…}}}, and {@code "coverage": […]} where it is asked for. */
final class JsonReport implements Report {
  private final JsonGenerator json;

  JsonReport(Writer out) throws IOException {
    json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeArrayFieldStart("resources");
  }

  @Override
  public void add(Checked checked) throws IOException {
    CheckedJson.write(checked, json);
  }

  @Override
  public void coverage(List<ProfileCoverage> profiles) throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("coverage");
    for (ProfileCoverage profile : profiles) {
      CheckedJson.write(profile, json);
    }
  }

  @Override
  public void end(Totals totals) throws IOException {
    json.writeEndArray();
    json.writeFieldName("totals");
    CheckedJson.write(totals, json);
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
