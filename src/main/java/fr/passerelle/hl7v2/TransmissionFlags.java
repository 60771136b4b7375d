package fr.passerelle.hl7v2;

import fr.passerelle.translation.LiftedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Resource;

/**
 * The MetaDMPMSS lines beside a document (ANS volet Transmission de documents CDA-R2 en HL7 v2):
 * those that hide it become security labels; the instructions for DMP and MSSanté are not ours to
 * carry out and stay listed.
 *
 * @param labels what hides the resources of the group
 * @param lifted what the sender says does not, or does no longer, hide them
 */
record TransmissionFlags(List<Coding> labels, List<Coding> lifted) {
  private static final String CODE_SYSTEM = "MetaDMPMSS";
  private static final String LABELS = "urn:oid:1.2.250.1.213.1.1.4.13";

  /** OBX-3 of a flag and the code of JDV_J08 it stands for. */
  private static final Map<String, String> HIDING =
      Map.of(
          "MASQUE_PS", "MASQUE_PS",
          "INVISIBLE_PATIENT", "INVISIBLE_PATIENT",
          "INVISIBLE_REP_LEGAUX", "INVISIBLE_REPRESENTANTS_LEGAUX");

  static boolean isFlag(Segment obx) {
    Field code = obx.field(3);
    return HIDING.containsKey(code.glance(1)) || code.glance(3).equals(CODE_SYSTEM);
  }

  /**
   * Of a group; only a clear no is a no, so that nothing is disclosed by mistake. An instruction we
   * do not carry out stays unread, and is listed.
   */
  static TransmissionFlags of(Reading reading, ReportGroup group) {
    MssMatrix.check(reading, group);
    TransmissionFlags flags = new TransmissionFlags(new ArrayList<>(), new ArrayList<>());
    for (ReportGroup.ResultLine line : group.results()) {
      String label = HIDING.get(line.obx().field(3).glance(1));
      if (label != null) {
        line.obx().field(2).whole();
        line.obx().field(3).whole();
        Coding coding = new Coding().setSystem(LABELS).setCode(label);
        (isNo(reading, line.obx()) ? flags.lifted : flags.labels).add(coding);
      }
    }
    return flags;
  }

  private static boolean isNo(Reading reading, Segment obx) {
    obx.field(5).component(3); // the table of Y and N
    String value = obx.text(5);
    if (!value.equals("Y") && !value.equals("N")) {
      reading.warn(obx.place(5), "remark.flag-unclear");
    }
    return value.equals("N");
  }

  /** Hides the resource; what is lifted from it is said aside, for it may be hidden already. */
  <T extends Resource> T on(Reading reading, T resource) {
    for (Coding label : labels) {
      resource.getMeta().addSecurity(label.copy());
      if (resource instanceof DocumentReference document) {
        document.addSecurityLabel(new CodeableConcept(label.copy()));
      }
    }
    lifted.forEach(label -> reading.lifted().add(new LiftedLabel(resource.getId(), label)));
    return resource;
  }
}
