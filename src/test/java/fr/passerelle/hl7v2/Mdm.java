package fr.passerelle.hl7v2;

import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DocumentReference;

/** An MDM of which a test says event, order and lines. */
final class Mdm {
  static final String PID =
      "PID|1||7^^^CHU&1.2.250.1.999.7&ISO^PI~279035121518989^^^ASIP-SANTE-INS-NIR"
          + "&1.2.250.1.213.1.4.10&ISO^INS||DUPUIS^ANNE^ANNE LISE^^^^L||19790328|F|||"
          + "^^^^^^BDL^^63220|||||||||||||||||||||VALI";
  static final String TXA = "TXA|1|11490-0|TEXT|||||||||LETTRE-1^^1.2.250.1.999.1|||||AU";

  private Mdm() {}

  static String msh(String event) {
    return "MSH|^~\\&|DPI|CHU|C|D|20260401180000||MDM^"
        + event
        + "^MDM_T02|1|P|2.6|||||FRA|UNICODE UTF-8|||2.1^CISIS_CDA_HL7_V2";
  }

  static String document(String value, String status) {
    return "OBX|1|ED|11490-0^Lettre^LN||" + value + "||||||" + status;
  }

  static Translation translate(String... segments) {
    return Partners.TRANSLATOR.translate(Partners.record(Partners.PRODUCTION, segments));
  }

  static Translated read(String event, String... segments) {
    return (Translated)
        translate(Stream.concat(Stream.of(msh(event)), Stream.of(segments)).toArray(String[]::new));
  }

  static DocumentReference only(Translated read) {
    return (DocumentReference) read.owned().get(0);
  }

  static List<String> faults(String... segments) {
    return faults(Partners.PRODUCTION, segments);
  }

  static List<String> faults(Partner partner, String... segments) {
    return ((Rejected) Partners.TRANSLATOR.translate(Partners.record(partner, segments)))
        .faults().stream().map(Mdm::text).toList();
  }

  private static String text(Fault fault) {
    return fault.code() + " " + fault.place();
  }
}
