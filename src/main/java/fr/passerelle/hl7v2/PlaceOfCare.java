package fr.passerelle.hl7v2;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * Where a stay takes place and which units answer for it: PV1-3, and the units of the movement
 * (ZBE-7 medical, ZBE-8 nursing), as pointers.
 */
final class PlaceOfCare {
  private static final String PHYSICAL_TYPE =
      "http://terminology.hl7.org/CodeSystem/location-physical-type";

  private PlaceOfCare() {}

  static void of(Reading reading, Segment pv1, Optional<Segment> zbe, Encounter encounter) {
    bed(reading, pv1.field(3))
        .ifPresent(
            where ->
                encounter
                    .addLocation()
                    .setLocation(where)
                    .getPhysicalType()
                    .addCoding()
                    .setSystem(PHYSICAL_TYPE)
                    .setCode(physicalType(pv1.field(3))));
    zbe.ifPresent(movement -> units(reading, movement, encounter));
  }

  private static void units(Reading reading, Segment zbe, Encounter encounter) {
    Optional<Reference> medical = OrganizationFromXon.of(reading, zbe.field(7), zbe.place(7));
    Optional<Reference> nursing = OrganizationFromXon.of(reading, zbe.field(8), zbe.place(8));
    medical.ifPresent(encounter::setServiceProvider);
    nursing
        .map(unit -> unit.setType("Location"))
        .ifPresent(unit -> encounter.addLocation().setLocation(unit));
  }

  /** PV1-3, AIL-3 (data type PL): point of care, room, bed; the facility is the authority. */
  static Optional<Reference> bed(Reading reading, Field pl) {
    String bed =
        Stream.of(1, 2, 3)
            .map(pl::component)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("/"));
    if (bed.isEmpty()) {
      return Optional.empty();
    }
    String system = SystemUri.ofComponent(reading.partner(), pl, 4, "locations");
    Reference where = new Reference().setType("Location").setDisplay(bed);
    where.setIdentifier(new Identifier().setSystem(system).setValue(bed));
    return Optional.of(where);
  }

  /** The smallest of ward (PL.1), room (PL.2) and bed (PL.3) that is named. */
  private static String physicalType(Field pl) {
    if (!pl.component(3).isEmpty()) {
      return "bd";
    }
    return pl.component(2).isEmpty() ? "wa" : "ro";
  }
}
