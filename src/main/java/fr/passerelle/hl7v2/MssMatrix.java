package fr.passerelle.hl7v2;

import fr.passerelle.translation.Place;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The combinations of flags with which a document may go to MSSanté (ANS volet Transmission de
 * documents CDA-R2 en HL7 v2, mapping MSS: a closed list). Sending it is not our work, so another
 * combination is told and not refused.
 */
final class MssMatrix {
  private static final String PROFESSIONAL = "DESTMSSANTEPS";
  private static final String PATIENT = "DESTMSSANTEPAT";

  private final Map<String, Boolean> flags = new TreeMap<>();
  private Optional<Place> first = Optional.empty();

  private MssMatrix() {}

  /** Says so once a group, at its first flag for MSSanté. */
  static void check(Reading reading, ReportGroup group) {
    MssMatrix matrix = new MssMatrix();
    group.results().forEach(line -> matrix.look(line.obx()));
    if (!matrix.holds()) {
      matrix.first.ifPresent(place -> reading.note(place, "remark.mss-combination"));
    }
  }

  /** Looked at only: an instruction that nobody carries out here stays listed. */
  private void look(Segment obx) {
    if (!TransmissionFlags.isFlag(obx)) {
      return;
    }
    String name = obx.field(3).glance(1);
    flags.put(name, obx.field(5).glance(1).equals("Y"));
    if (first.isEmpty() && (name.equals(PROFESSIONAL) || name.equals(PATIENT))) {
      first = Optional.of(obx.place(3));
    }
  }

  /** MODIF_CONF_CODE and the acknowledgements are free; what is not said is no. */
  private boolean holds() {
    boolean toProfessional = is(PROFESSIONAL);
    boolean toPatient = is(PATIENT);
    if (is("CONNEXION_SECRETE")) {
      return !toProfessional && !toPatient;
    }
    boolean hidden = is("MASQUE_PS") || is("INVISIBLE_REP_LEGAUX");
    boolean invisible = is("INVISIBLE_PATIENT");
    if (toProfessional) {
      return !hidden && invisible != toPatient;
    }
    return !toPatient || !invisible && !is("DESTDMP");
  }

  private boolean is(String flag) {
    return flags.getOrDefault(flag, false);
  }
}
