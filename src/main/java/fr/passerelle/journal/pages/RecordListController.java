package fr.passerelle.journal.pages;

import fr.passerelle.journal.Account;
import fr.passerelle.journal.Accounts;
import fr.passerelle.journal.JournalAccess;
import fr.passerelle.journal.JournalQueries;
import fr.passerelle.journal.RecordFilter;
import fr.passerelle.journal.RecordPage;
import fr.passerelle.journal.RecordQuery;
import fr.passerelle.translation.Fate;
import fr.passerelle.web.ApiRefusal;
import fr.passerelle.web.PageNotice;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of records. An identifier of a person is searched for by POST alone, so that it stands
 * in no address, no history and no log; every other search has an address of its own.
 */
@Controller
class RecordListController {
  private static final int LINES = 30;
  private static final RecordPage NOTHING = new RecordPage(List.of(), Optional.empty());

  private final JournalQueries journal;
  private final Accounts accounts;
  private final JournalAccess access;

  RecordListController(JournalQueries journal, Accounts accounts, JournalAccess access) {
    this.journal = journal;
    this.accounts = accounts;
    this.access = access;
  }

  @GetMapping("/records")
  String list(@ModelAttribute("query") RecordQuery query, ListPlace place, Model model) {
    SearchedRecords search = new SearchedRecords(query, place);
    return search.isByIdentifier() ? "redirect:" + search.address() : show(query, place, model);
  }

  @PostMapping("/records")
  String search(
      @ModelAttribute("query") RecordQuery query,
      @RequestParam(defaultValue = "") String identifier,
      ListPlace place,
      Model model) {
    return identifier.isBlank()
        ? "redirect:" + new SearchedRecords(query, ListPlace.FIRST).address()
        : show(query, place, model);
  }

  private String show(RecordQuery query, ListPlace place, Model model) {
    access.check("");
    model.addAttribute("search", new SearchedRecords(query, place));
    model.addAttribute("page", page(query, place, model));
    model.addAttribute("fates", EnumSet.complementOf(EnumSet.of(Fate.NOT_RECEIVED)));
    model.addAttribute("partners", accounts.all().stream().map(Account::partner).toList());
    return "journal/pages/records";
  }

  private RecordPage page(RecordQuery query, ListPlace place, Model model) {
    try {
      RecordFilter filter = query.filter();
      return journal.page(filter, place.position(), LINES).orElse(NOTHING);
    } catch (ApiRefusal refusal) {
      model.addAttribute("notice", PageNotice.notDone(refusal.sentence()));
      return NOTHING;
    }
  }
}
