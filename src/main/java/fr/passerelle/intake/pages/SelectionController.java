package fr.passerelle.intake.pages;

import fr.passerelle.intake.Replayed;
import fr.passerelle.intake.Replays;
import fr.passerelle.journal.JournalAccess;
import fr.passerelle.translation.Fate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Replaying the records that were ticked in the list, or all that a partner has held or refused:
 * first what would become of each, then all of them in one call. Values are not shown here.
 */
@Controller
class SelectionController {
  private final Replays replays;
  private final JournalAccess access;

  SelectionController(Replays replays, JournalAccess access) {
    this.replays = replays;
    this.access = access;
  }

  /**
   * @param after with {@code all}: only those that come after that record
   */
  @PostMapping("/records/preview")
  String preview(
      @RequestParam(name = "record", defaultValue = "") List<UUID> ticked,
      @RequestParam(defaultValue = "false") boolean all,
      @RequestParam(defaultValue = "") String partner,
      @RequestParam Optional<Fate> fate,
      @RequestParam Optional<UUID> after,
      Model model) {
    access.check("");
    List<UUID> records =
        all && fate.isPresent() ? replays.of(partner, fate.get(), Replays.MOST, after) : ticked;
    if (all && records.size() == Replays.MOST) {
      model.addAttribute("partner", partner);
      model.addAttribute("fate", fate.orElseThrow());
      model.addAttribute("after", records.get(records.size() - 1));
    }
    return show(records, replays::preview, false, model);
  }

  @PostMapping("/records/replay")
  String replay(@RequestParam(name = "record", defaultValue = "") List<UUID> records, Model model) {
    access.check("");
    return show(records, replays::replay, true, model);
  }

  private static String show(
      List<UUID> records, Function<UUID, Replayed> work, boolean isDone, Model model) {
    model.addAttribute("isDone", isDone);
    model.addAttribute("replayed", records.stream().limit(Replays.MOST).map(work).toList());
    return "intake/pages/selection";
  }
}
