package fr.passerelle.recette;

import fr.passerelle.anatomy.Anatomy;
import fr.passerelle.fidelity.Fidelity;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads one file as the server would, and looks longer at it. */
final class FileReader {
  private final Partner partner;
  private final MessageTranslator translator;

  FileReader(Partner partner, MessageTranslator translator) {
    this.partner = partner;
    this.translator = translator;
  }

  ReadFile read(SampleFile file) {
    List<ReadRecord> records = new ArrayList<>();
    int from = 0;
    int lines = 0;
    for (InboundMessage record : translator.split(InboundMessage.of(partner, file.bytes()))) {
      int start = Math.max(from, find(file.bytes(), record.bytes(), from));
      Charset charset = translator.source(record).charset();
      lines += LineNumbers.ends(new String(file.bytes(), from, start - from, charset));
      records.add(read(record, charset, lines));
      from = Math.min(file.bytes().length, start + record.bytes().length);
      lines += LineNumbers.ends(new String(record.bytes(), charset));
    }
    return new ReadFile(file.name(), translator.format(), records);
  }

  private ReadRecord read(InboundMessage record, Charset charset, int before) {
    Optional<Anatomy> anatomy = Anatomy.of(translator.format(), record.bytes(), charset);
    LineNumbers lines = new LineNumbers(anatomy, before);
    Translation said = translator.translate(record);
    List<Finding> findings = new ArrayList<>(findings(said, lines));
    anatomy
        .filter(any -> translator.format().equals("hl7v2"))
        .map(cut -> new Rules(cut, lines).broken())
        .ifPresent(findings::addAll);
    return new ReadRecord(fate(said), said, findings, Fidelity.of(translator, record));
  }

  private Fate fate(Translation said) {
    if (!partner.wants(said.header().event())) {
      return Fate.IGNORED;
    }
    return said instanceof Rejected ? Fate.REFUSED : Fate.INTEGRATED;
  }

  private static List<Finding> findings(Translation said, LineNumbers lines) {
    return said instanceof Rejected rejected
        ? rejected.faults().stream()
            .map(fault -> Finding.of(fault, lines.of(fault.place())))
            .toList()
        : ((Translated) said)
            .remarks().stream()
                .map(remark -> Finding.of(remark, lines.of(remark.place())))
                .toList();
  }

  private static int find(byte[] whole, byte[] part, int from) {
    for (int at = from; at + part.length <= whole.length; at++) {
      if (Arrays.equals(whole, at, at + part.length, part, 0, part.length)) {
        return at;
      }
    }
    return from;
  }
}
