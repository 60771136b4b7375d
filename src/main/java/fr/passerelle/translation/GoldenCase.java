package fr.passerelle.translation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a case of a route folder expects of its input: {@code expected.bundle.json} or {@code
 * expected.outcome.json}. Pure: the caller reads the files and translates the input.
 *
 * <p>In a bundle, {@code ${base}} stands for {@link Partner#systemBase()} and {@code ${partner}}
 * for that base and the partner's id; the entries' {@code urn:uuid} addresses only have to agree
 * among themselves. So a folder's cases hold on every server and in a copy of the folder.
 */
public final class GoldenCase {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String expected;
  private final boolean bundle;

  private GoldenCase(String expected, boolean bundle) {
    this.expected = expected;
    this.bundle = bundle;
  }

  /** The resources expected of all records of the input, in order: the text of a FHIR Bundle. */
  public static GoldenCase ofBundle(String json) {
    return new GoldenCase(json, true);
  }

  /**
   * The outcome expected: {@code {"fate":"refused","faults":[{"code":202,"place":"MSH-11"}]}}, or
   * an array of one such object a record. {@code fate} is {@code refused} or {@code integrated};
   * {@code faults}, {@code remarks} (severity, place, key) and {@code unmapped} (places) are
   * compared where they are given.
   */
  public static GoldenCase ofOutcome(String json) {
    return new GoldenCase(json, false);
  }

  /**
   * Where the translations of the input differ from what is expected; empty when the case holds.
   * The text of a difference names its place and never a value, so that it can be logged.
   */
  public List<JsonDifference> differences(Partner partner, List<Translation> translations) {
    try {
      return bundle
          ? JsonDifference.between(expectedBundle(partner), JSON.readTree(bundleText(translations)))
          : JsonDifference.between(
              ExpectedOutcome.read(JSON.readTree(expected)),
              ExpectedOutcome.of(translations, JSON.readTree(expected)));
    } catch (DataFormatException | JsonProcessingException unreadable) {
      return List.of(JsonDifference.unreadable());
    }
  }

  /** The translations as a bundle of the form a case expects, to write a new case from. */
  public static String text(Partner partner, List<Translation> translations) {
    return bundleText(translations)
        .replace(partner.systemBase() + "/" + partner.id(), "${partner}")
        .replace(partner.systemBase(), "${base}");
  }

  private JsonNode expectedBundle(Partner partner) throws JsonProcessingException {
    String text =
        expected
            .replace("${partner}", partner.systemBase() + "/" + partner.id())
            .replace("${base}", partner.systemBase());
    return JSON.readTree(encode(parser().parseResource(Bundle.class, text)));
  }

  private static String bundleText(List<Translation> translations) {
    Bundle all = new Bundle().setType(Bundle.BundleType.COLLECTION);
    for (Translation translation : translations) {
      if (translation instanceof Translated translated) {
        translated.toBundle().getEntry().forEach(all::addEntry);
      } else {
        all.addEntry()
            .setResource((Resource) new OperationOutcome().setId("refused")); // expected by no case
      }
    }
    return encode(all);
  }

  private static String encode(Bundle bundle) {
    String text = parser().encodeResourceToString(bundle);
    int rank = 0;
    for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
      rank++;
      if (entry.hasFullUrl()) {
        text = text.replace("\"" + entry.getFullUrl() + "\"", "\"\u0001" + rank + "\"");
      }
    }
    // In two steps, because a case may have numbered its entries in another order.
    return text.replace("\u0001", "urn:uuid:");
  }

  private static IParser parser() {
    return FHIR.newJsonParser()
        .setPrettyPrint(true)
        .setOverrideResourceIdWithBundleEntryFullUrl(false)
        .setParserErrorHandler(new StrictErrorHandler());
  }
}
