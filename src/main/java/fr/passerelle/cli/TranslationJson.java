package fr.passerelle.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import fr.passerelle.trial.ForeseenFate;
import java.util.List;
import java.util.Locale;

/**
 * The report of {@code translate} for a program, on one line: fates, faults, remarks and unmapped
 * fields as the journal names them. It repeats nothing that was sent.
 */
final class TranslationJson {
  private final Locale language;

  private TranslationJson(Locale language) {
    this.language = language;
  }

  static String of(String format, Partner partner, List<Translation> said, Locale language) {
    ObjectNode report = JsonNodeFactory.instance.objectNode().put("format", format);
    ArrayNode records = report.putArray("records");
    TranslationJson json = new TranslationJson(language);
    for (int i = 0; i < said.size(); i++) {
      ObjectNode record = records.addObject().put("rank", i + 1);
      record.put("fate", ForeseenFate.of(partner, said.get(i)).name());
      json.record(record, said.get(i));
    }
    return report.toString();
  }

  private void record(ObjectNode record, Translation translation) {
    ArrayNode faults = record.putArray("faults");
    ArrayNode remarks = record.putArray("remarks");
    ArrayNode unmapped = record.putArray("unmapped");
    if (translation instanceof Rejected rejected) {
      rejected.faults().forEach(fault -> fault(faults.addObject(), fault));
    } else if (translation instanceof Translated translated) {
      translated.remarks().forEach(remark -> remark(remarks.addObject(), remark));
      translated
          .unmapped()
          .forEach(
              field ->
                  unmapped
                      .addObject()
                      .put("place", field.place().toString())
                      .put("name", field.name()));
    }
  }

  private void fault(ObjectNode node, Fault fault) {
    node.put("code", fault.code())
        .put("place", fault.place().toString())
        .put("sentence", fault.sentence().in(language));
  }

  private void remark(ObjectNode node, Remark remark) {
    node.put("severity", remark.severity().name())
        .put("place", remark.place().toString())
        .put("sentence", remark.sentence().in(language));
  }
}
