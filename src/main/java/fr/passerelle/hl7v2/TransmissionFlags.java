package fr.passerelle.hl7v2;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Coding;

/**
 * The MetaDMPMSS lines beside a document (ANS volet Transmission de documents CDA-R2 en HL7 v2):
 * those that hide it become security labels; the instructions for DMP and MSSanté are not ours to
 * carry out and stay listed.
 */
final class TransmissionFlags {
  private static final String CODE_SYSTEM = "MetaDMPMSS";
  private static final String LABELS = "urn:oid:1.2.250.1.213.1.1.4.13";

  /** OBX-3 of a flag and the code of JDV_J08 it stands for. */
  private static final Map<String, String> HIDING =
      Map.of(
          "MASQUE_PS", "MASQUE_PS",
          "INVISIBLE_PATIENT", "INVISIBLE_PATIENT",
          "INVISIBLE_REP_LEGAUX", "INVISIBLE_REPRESENTANTS_LEGAUX");

  private TransmissionFlags() {}

  static boolean isFlag(Segment obx) {
    Field code = obx.field(3);
    return HIDING.containsKey(code.text()) || code.component(3).equals(CODE_SYSTEM);
  }

  /** The labels of a group; only a clear no is a no, so that nothing is disclosed by mistake. */
  static List<Coding> labels(Reading reading, ReportGroup group) {
    List<Coding> labels = new ArrayList<>();
    for (ReportGroup.ResultLine line : group.results()) {
      if (isFlag(line.obx())) {
        readAllButValue(line.obx());
      }
      String label = HIDING.get(line.obx().text(3));
      if (label != null && !isNo(reading, line.obx())) {
        labels.add(new Coding().setSystem(LABELS).setCode(label));
      }
    }
    return labels;
  }

  /** So that an instruction we do not carry out is listed by its value alone. */
  private static void readAllButValue(Segment obx) {
    obx.field(2).whole();
    obx.field(3).whole();
  }

  private static boolean isNo(Reading reading, Segment obx) {
    obx.field(5).component(3); // the table of Y and N
    String value = obx.text(5);
    if (!value.equals("Y") && !value.equals("N")) {
      reading.warn(obx.place(5), "remark.flag-unclear");
    }
    return value.equals("N");
  }
}
