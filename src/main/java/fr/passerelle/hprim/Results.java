package fr.passerelle.hprim;

import fr.passerelle.hprim.written.Measure;
import fr.passerelle.hprim.written.Words;
import fr.passerelle.translation.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Observation;

/** The machine block: RES lines become Observations, TEX lines text, any other line is listed. */
final class Results {
  private static final int LONGEST_LINE = 10_000;

  private final ReportKey key;
  private final String report;
  private final String system;
  private final CodesOfPartner codes;
  private final Notes notes;
  private final List<Observation> observations = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Integer> occurrences = new HashMap<>();

  Results(ReportKey key, Notes notes) {
    this.key = key;
    this.report = key.value();
    this.codes = CodesOfPartner.of(key.partner(), notes);
    this.notes = notes;
    this.system = key.partner().localSystem("result");
  }

  Results read(List<Line> lines) {
    lines.stream().filter(line -> !line.isBlank()).forEach(this::read);
    return this;
  }

  List<Observation> observations() {
    return observations;
  }

  /** What the TEX lines say, in order. */
  List<String> texts() {
    return texts;
  }

  private void read(Line line) {
    String text = line.text().stripLeading();
    if (text.startsWith("TEX|") || text.strip().equals("TEX")) {
      texts.add(text.length() < 4 ? "" : Words.text(text.substring(4)));
    } else if (text.startsWith("RES|") && line.isUnfinished()) {
      notes.warning(Place.line(line.number()), "result.cut");
      notes.unmapped(Place.line(line.number()), "Résultat tronqué");
    } else if (text.startsWith("RES|") && text.length() <= LONGEST_LINE) {
      read(ResLine.of(line.number(), text));
    } else {
      notes.count(Notes.Often.UNKNOWN_LINE, Place.line(line.number()));
      notes.unmapped(Place.line(line.number()), "Ligne de nature inconnue");
    }
  }

  private void read(ResLine line) {
    if (line.isBeyondNorm()) {
      notes.unmapped(line.place(14), "Champs au-delà du quatorzième");
    }
    if (line.isNamed() && line.isMeasured()) {
      observe(line);
    } else {
      notes.count(Notes.Often.EMPTY_RESULT, line.place(4));
      notes.unmapped(
          Place.line(line.number()),
          line.isNamed() ? "Résultat sans valeur" : "Résultat sans code");
    }
  }

  private void observe(ResLine line) {
    String identifier = identifier(line);
    if (line.first().hasValue()) {
      add(line, line.first(), identifier);
    }
    if (line.second().hasValue()) {
      addSecond(line, identifier + "/2");
    }
  }

  private void add(ResLine line, Measure measure, String identifier) {
    add(new ObservationFromRes(line, notes).observation(measure, codes.first(line)), identifier);
  }

  private void addSecond(ResLine line, String identifier) {
    Observation observation =
        new ObservationFromRes(line, notes).observation(line.second(), codes.second(line));
    add(observation, identifier);
  }

  private void add(Observation observation, String identifier) {
    observation.addIdentifier().setSystem(system).setValue(identifier);
    observation.setId(key.urn("Observation", identifier));
    observations.add(observation);
  }

  /** The report, the code, and which of several results with that code. */
  private String identifier(ResLine line) {
    String code = line.code().isEmpty() ? line.label() : line.code();
    int occurrence = occurrences.merge(code, 1, Integer::sum);
    return report + "/" + ReportKey.part(code) + "/" + occurrence;
  }
}
