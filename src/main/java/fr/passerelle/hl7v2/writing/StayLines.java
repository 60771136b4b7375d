package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterLocationComponent;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Reference;

/**
 * A stay as the movements it tells of (ADT with ZBE, IHE PAM FR 2.11): who got the earlier ones
 * knows them by their number, which is made of what they are. What a stay does not tell is not made
 * up: no class change, and no unit of an earlier time.
 */
final class StayLines {
  private static final String AUTHORITY = "PASSERELLE";

  private final Encounter stay;
  private final Partner recipient;
  private final Pv1FromEncounter visit;
  private final Places places;

  StayLines(Encounter stay, SaidResources said, Partner recipient) {
    this.stay = stay;
    this.recipient = recipient;
    this.visit = new Pv1FromEncounter(stay, said, recipient);
    this.places = new Places(new Numbers(recipient));
  }

  /**
   * One movement.
   *
   * @param event {@code A01}
   * @param last whether the stay stands as it says
   */
  record Move(String event, DateTimeType at, Optional<Reference> place, boolean last) {
    /** MSH-9. */
    String type() {
      String structure =
          switch (event) {
            case "A02", "A21", "A22" -> event;
            case "A03" -> "A03";
            case "A05" -> "A05";
            case "A11" -> "A09";
            default -> "A01";
          };
      return "ADT^" + event + "^ADT_" + structure.replaceFirst("A2[12]", "A21");
    }
  }

  /** In the order they took place; none where the stay has no number or nobody knows when. */
  List<Move> moves() {
    List<Move> moves = new ArrayList<>();
    DateTimeType start = stay.getPeriod().getStartElement();
    if (visit.number("VN").isEmpty() && visit.number("AN").isEmpty() || !start.hasValue()) {
      return moves;
    }
    List<EncounterLocationComponent> beds =
        stay.getLocation().stream().filter(EncounterLocationComponent::hasPhysicalType).toList();
    Optional<Reference> first =
        beds.stream().findFirst().map(EncounterLocationComponent::getLocation);
    moves.add(new Move(arrival(), start, first, false));
    if (stay.getStatus() == EncounterStatus.CANCELLED) {
      moves.add(new Move("A11", start, first, true));
      return moves;
    }
    for (EncounterLocationComponent bed : beds.subList(Math.min(1, beds.size()), beds.size())) {
      if (bed.getPeriod().hasStart()) {
        moves.add(
            new Move(
                "A02", bed.getPeriod().getStartElement(), Optional.of(bed.getLocation()), false));
      }
    }
    moves.addAll(leaves());
    if (stay.getStatus() == EncounterStatus.FINISHED && stay.getPeriod().hasEnd()) {
      moves.add(there("A03", stay.getPeriod().getEndElement()));
    }
    moves.sort(Comparator.comparing(move -> move.at().getValue()));
    Move last = moves.remove(moves.size() - 1);
    moves.add(new Move(last.event(), last.at(), last.place(), true));
    return moves;
  }

  private String arrival() {
    if (stay.getStatus() == EncounterStatus.PLANNED) {
      return "A05";
    }
    boolean within = List.of("IMP", "ACUTE", "NONAC", "SS").contains(stay.getClass_().getCode());
    return within ? "A01" : "A04";
  }

  /** Away and back, as the states it went through tell. */
  private List<Move> leaves() {
    List<Move> moves = new ArrayList<>();
    for (Encounter.StatusHistoryComponent was : stay.getStatusHistory()) {
      if (was.getStatus() == EncounterStatus.ONLEAVE) {
        moves.add(there("A21", was.getPeriod().getStartElement()));
        if (was.getPeriod().hasEnd() && stay.getStatus() != EncounterStatus.FINISHED
            || isFollowed(was)) {
          moves.add(there("A22", was.getPeriod().getEndElement()));
        }
      }
    }
    if (stay.getStatus() == EncounterStatus.ONLEAVE && stay.hasStatusHistory()) {
      DateTimeType since =
          stay.getStatusHistory()
              .get(stay.getStatusHistory().size() - 1)
              .getPeriod()
              .getEndElement();
      moves.add(there("A21", since));
    }
    moves.removeIf(move -> !move.at().hasValue());
    return moves;
  }

  /** A movement where the person is at that time: in the bed that began last before. */
  private Move there(String event, DateTimeType at) {
    Optional<Reference> bed =
        stay.getLocation().stream()
            .filter(EncounterLocationComponent::hasPhysicalType)
            .filter(
                place ->
                    !place.getPeriod().hasStart()
                        || at.hasValue() && !place.getPeriod().getStart().after(at.getValue()))
            .map(EncounterLocationComponent::getLocation)
            .reduce((one, later) -> later);
    return new Move(event, at, bed, false);
  }

  private boolean isFollowed(Encounter.StatusHistoryComponent was) {
    return stay.getStatusHistory().stream()
        .anyMatch(
            next ->
                next.getStatus() == EncounterStatus.INPROGRESS
                    && next.getPeriod().hasStart()
                    && was.getPeriod().hasEnd()
                    && next.getPeriod().getStart().equals(was.getPeriod().getEnd()));
  }

  /** PID-18. */
  String file() {
    return visit.number("AN");
  }

  /** What stands behind the person. */
  List<Line> lines(Move move) {
    boolean ended = move.event().equals("A03");
    List<Line> lines = new ArrayList<>();
    lines.add(visit.pv1(move.place(), ended));
    lines.add(visit.pv2());
    lines.add(zbe(move));
    lines.add(visit.zfm(ended));
    lines.removeIf(Line::isEmpty);
    return lines;
  }

  private Line zbe(Move move) {
    boolean cancel = move.event().equals("A11");
    String at = Times.of(move.at(), recipient);
    String event = cancel ? arrival() : move.event();
    Line zbe =
        new Line("ZBE")
            .put(1, Line.components(id() + "-" + event + "-" + at, AUTHORITY))
            .put(2, at)
            .put(4, cancel ? "CANCEL" : "INSERT")
            .put(5, "N")
            .put(6, cancel ? event : "");
    if (move.last()) {
      zbe.put(7, stay.hasServiceProvider() ? places.unit(stay.getServiceProvider()) : "")
          .put(8, nursing().map(places::unit).orElse(""));
    }
    return zbe;
  }

  private String id() {
    return stay.getIdentifierFirstRep().getValue();
  }

  /** The unit that stands last and is not the one of medical responsibility. */
  private Optional<Reference> nursing() {
    String medical = stay.getServiceProvider().getIdentifier().getValue();
    return stay.getLocation().stream()
        .filter(place -> !place.hasPhysicalType())
        .map(EncounterLocationComponent::getLocation)
        .filter(unit -> medical == null || !medical.equals(unit.getIdentifier().getValue()))
        .reduce((one, later) -> later);
  }
}
