package fr.passerelle.journal.pages;

import fr.passerelle.journal.AnswerText;
import fr.passerelle.journal.JournalAccess;
import fr.passerelle.journal.JournalQueries;
import fr.passerelle.journal.RawBytes;
import fr.passerelle.journal.RecordDetail;
import fr.passerelle.journal.RecordEvents;
import fr.passerelle.translation.Sentence;
import fr.passerelle.web.ApiRefusal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One record: its text beside what it says, values masked until somebody asks to see them. */
@Controller
class OneRecordController {
  private final JournalQueries journal;
  private final RecordEvents events;
  private final RawBytes bytes;
  private final RecordReading reading;
  private final JournalAccess access;

  OneRecordController(
      JournalQueries journal,
      RecordEvents events,
      RawBytes bytes,
      RecordReading reading,
      JournalAccess access) {
    this.journal = journal;
    this.events = events;
    this.bytes = bytes;
    this.reading = reading;
    this.access = access;
  }

  @GetMapping("/records/{id}")
  String masked(@PathVariable UUID id, @RequestParam Optional<String> place, Model model) {
    access.check(id.toString());
    return show(id, journal.raw(id), place, false, model);
  }

  /** The values too; that they were shown is kept. */
  @PostMapping("/records/{id}/shown")
  String shown(@PathVariable UUID id, @RequestParam Optional<String> place, Model model) {
    access.check(id.toString());
    return show(id, bytes.show(id), place, true, model);
  }

  private String show(
      UUID id, Optional<byte[]> raw, Optional<String> place, boolean shown, Model model) {
    RecordDetail detail = journal.detail(id).orElseThrow(OneRecordController::unknown);
    model.addAttribute("detail", detail);
    model.addAttribute("record", detail.record());
    model.addAttribute("answer", AnswerText.of(detail.answer()).replace("\r", "\n").strip());
    model.addAttribute("events", events.of(id));
    model.addAttribute("shown", shown);
    raw.ifPresent(
        found -> model.addAttribute("text", reading.of(detail.record(), found, place, shown)));
    return "journal/pages/record";
  }

  private static ApiRefusal unknown() {
    return ApiRefusal.of(HttpStatus.NOT_FOUND, Sentence.of(JournalAccess.class, "record-unknown"));
  }
}
