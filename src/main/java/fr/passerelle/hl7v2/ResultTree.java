package fr.passerelle.hl7v2;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;

/**
 * Which results belong to which other: an examination ordered because of a result (OBR-26, an
 * antibiogram of a germ) and lines whose sub-identifier continues another's (OBX-4 {@code 1.2}
 * below {@code 1}).
 */
final class ResultTree {
  private record Line(Segment obr, Segment obx, Observation result) {}

  private final List<Line> lines = new ArrayList<>();
  private final Map<Segment, Map<String, Line>> bySub = new IdentityHashMap<>();
  private final Map<String, Line> byCode = new HashMap<>();

  void add(Segment obr, Segment obx, Observation result) {
    Line line = new Line(obr, obx, result);
    String sub = obx.text(4);
    lines.add(line);
    bySub.computeIfAbsent(obr, any -> new HashMap<>()).putIfAbsent(sub, line);
    byCode.putIfAbsent(obx.text(3) + "\n", line);
    byCode.putIfAbsent(obx.text(3) + "\n" + sub, line);
  }

  /** Once all results of a message are there. */
  void link(Reading reading) {
    for (Line line : lines) {
      Optional<Line> parent = above(line);
      if (parent.isEmpty() && !line.obr().raw(26).isBlank()) {
        parent = ofOrder(reading, line);
      }
      parent.ifPresent(found -> found.result().addHasMember(new Reference(line.result().getId())));
    }
  }

  private Optional<Line> above(Line line) {
    String sub = line.obx().text(4);
    int dot = sub.lastIndexOf('.');
    return dot <= 0
        ? Optional.empty()
        : Optional.ofNullable(bySub.get(line.obr()).get(sub.substring(0, dot)));
  }

  /** OBR-26 (data type PRL): the code of the result in subcomponents, and its sub-identifier. */
  private Optional<Line> ofOrder(Reading reading, Line line) {
    Field prl = line.obr().field(26);
    String key = prl.component(1, 1) + "\n" + prl.component(2);
    Optional<Line> parent =
        Optional.ofNullable(byCode.get(key)).filter(other -> other.obr() != line.obr());
    boolean isFirst = line.equals(bySub.get(line.obr()).get(line.obx().text(4)));
    if (parent.isEmpty() && isFirst) {
      reading.note(line.obr().place(26), "remark.parent-result-not-here");
    }
    return parent;
  }
}
