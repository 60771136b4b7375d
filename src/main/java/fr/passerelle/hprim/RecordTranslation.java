package fr.passerelle.hprim;

import fr.passerelle.translation.Fault;
import fr.passerelle.translation.FrenchText;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Resource;

/** One record of an HPRIM Médecin file: checked, then read part by part. */
final class RecordTranslation {
  private final InboundMessage record;
  private final Partner partner;
  private final Notes notes = new Notes();

  RecordTranslation(InboundMessage record) {
    this.record = record;
    this.partner = record.partner();
  }

  Translation translation() {
    FrenchText.Decoded decoded = FrenchText.decode(record.bytes(), partner.charset());
    Layout layout = Layout.of(decoded.text());
    Resemblance looks = Resemblance.of(decoded.text(), layout.lines());
    if (looks != Resemblance.HPRIM_MEDECIN) {
      return new Rejected(RecordHeader.UNREADABLE, List.of(notThisFormat(looks)));
    }
    List<Fault> faults = RecordCheck.faults(layout);
    if (!faults.isEmpty()) {
      return new Rejected(header(layout), faults);
    }
    outside(decoded, layout);
    return translated(layout);
  }

  private Translated translated(Layout layout) {
    ReportKey key = ReportKey.of(partner, layout.headerLines(), record.bytes());
    Results results = new Results(key, notes).read(layout.machineLines());
    DiagnosticReport report = new ReportFromRecord(layout, key, notes).report(results);
    List<Resource> owned = new ArrayList<>(List.of(report));
    owned.addAll(results.observations());
    return new Translated(
        header(layout),
        Optional.of(new PatientFromHeader(layout.headerLines(), partner, notes).patient()),
        Set.of(),
        List.of(),
        owned,
        isWhole(layout),
        Optional.empty(),
        List.of(),
        notes.remarks(),
        notes.unmapped());
  }

  /** What a file that was cut does not say, or a letter without results, may still hold. */
  private static boolean isWhole(Layout layout) {
    return layout.hasEndMark() && layout.hasBlock();
  }

  /** What stands around the parts, or misses. */
  private void outside(FrenchText.Decoded decoded, Layout layout) {
    if (!decoded.asDeclared()) {
      notes.warning(Place.line(1), "record.charset");
    }
    if (!layout.hasEndMark()) {
      notes.warning(Place.line(last(layout)), "record.noEnd");
    }
    layout
        .textAfterEnd()
        .ifPresent(
            line -> {
              notes.warning(Place.line(line.number()), "record.textAfterEnd");
              notes.unmapped(Place.line(line.number()), "Texte après la fin du fichier");
            });
  }

  private static int last(Layout layout) {
    return layout.lines().get(layout.lines().size() - 1).number();
  }

  private MessageHeader header(Layout layout) {
    return layout.hasHeader()
        ? RecordHeader.of(ReportKey.of(partner, layout.headerLines(), record.bytes()))
        : RecordHeader.UNREADABLE;
  }

  private static Fault notThisFormat(Resemblance looks) {
    String key = "looks." + looks.name().toLowerCase(Locale.ROOT);
    int code =
        looks == Resemblance.HPRIM_MEDECIN_WITHOUT_HEADER
            ? Fault.SEGMENT_SEQUENCE
            : Fault.MESSAGE_TYPE;
    return new Fault(code, Place.line(1), Notes.sentence(key));
  }
}
