package fr.passerelle.hprim.writing;

import fr.passerelle.translation.SaidResources;
import fr.passerelle.translation.WrittenProfessional;
import java.util.List;
import org.hl7.fhir.r4.model.Reference;

/** A professional (data type CNA: number, name, kind of number; HPRIM Santé paragraph 5.6). */
final class CnaFromReference {
  private CnaFromReference() {}

  /** Empty text when nothing is known but an address on this server. */
  static String of(Reference reference, SaidResources said) {
    WrittenProfessional who = WrittenProfessional.of(reference, said);
    String number = who.number().hasValue() ? who.number().getValue() : "";
    String name =
        SanteSegment.subcomponents(
            who.name().family(), who.name().given(), "", "", who.name().prefix());
    String kind = number.isEmpty() ? "" : who.hasRpps() ? "R" : "L";
    return SanteSegment.joined("~", List.of(SanteSegment.words(number), name, kind));
  }
}
