package fr.passerelle.routes.folder;

import fr.passerelle.terminology.CodeMap;
import fr.passerelle.terminology.CodeMapFile;
import fr.passerelle.terminology.CodeMapProblem;
import fr.passerelle.terminology.CodeMapReading;
import fr.passerelle.translation.FrenchText;
import java.util.Optional;

/** The {@code codes.csv} of a folder: the partner's own codes in LOINC, or all that is wrong. */
final class CodesFile {
  private final Reasons reasons;

  CodesFile(Reasons reasons) {
    this.reasons = reasons;
  }

  /** Maps nothing where the folder has no such file. */
  CodeMap read(RouteFolder folder) {
    return folder.file("codes.csv").map(this::read).orElse(CodeMap.EMPTY);
  }

  private CodeMap read(byte[] bytes) {
    CodeMapReading reading = CodeMapFile.read(FrenchText.decode(bytes, Optional.empty()).text());
    reading.problems().forEach(this::add);
    return reading.map();
  }

  private void add(CodeMapProblem problem) {
    reasons.add("codes." + problem.kind(), problem.line());
  }
}
