package fr.passerelle.hl7v2;

import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;

/** An ORU^R01 with the segments a test is about. */
final class Oru {
  static final String OBR =
      "OBR|1|D9^CAB|L9^LAB|NFS^Numération^L|||202604010730|||||||||10002422979^N^P^^^^^^ASIP-SANTE-PS^D^^^RPPS||||||202604011700||LAB|F";

  private static final String MSH =
      "MSH|^~\\&|SIL|LAB|C|D|20260401180000||ORU^R01^ORU_R01|1|P|2.5|||||FRA|UNICODE UTF-8";
  private static final String PID = "PID|1||7^^^LAB^PI||DUPUIS^ANNE^^^^^L";

  private Oru() {}

  static Translated read(String... segments) {
    return Partners.translated(
        Stream.concat(Stream.of(MSH, PID), Stream.of(segments)).toArray(String[]::new));
  }

  static Observation observation(String obx) {
    return (Observation) read(OBR, obx).owned().get(1);
  }

  static String obx(String type, String code, String value) {
    return "OBX|1|" + type + "|" + code + "^" + code + "^L||" + value + "|g/dL|||||F";
  }

  static List<String> keys(Translated read) {
    return read.remarks().stream().map(remark -> remark.sentence().key()).toList();
  }
}
