package fr.passerelle.validation.pages;

import fr.passerelle.checking.Checked;
import fr.passerelle.profiles.Finding;
import fr.passerelle.security.AccessRequest.Action;
import fr.passerelle.validation.Examination;
import fr.passerelle.validation.Examined;
import fr.passerelle.validation.FileFindings;
import fr.passerelle.validation.KeptReports;
import fr.passerelle.validation.Refused;
import fr.passerelle.validation.SealedReports;
import fr.passerelle.validation.Unpacked;
import fr.passerelle.validation.Unpacking;
import fr.passerelle.web.PageNotice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Files and pasted texts, validated while somebody waits. */
@Controller
class ValidationPageController {
  private static final int MOST_SEALED = 50_000;
  private static final Set<String> OF_THE_PROFILE = Set.of("unknown-profile", "unknown-version");

  private final Unpacking unpacking;
  private final Examination examination;
  private final OfferedProfiles profiles;
  private final SealedReports sealed;
  private final KeptReports kept;
  private final ValidationAccess access;

  ValidationPageController(
      Unpacking unpacking,
      Examination examination,
      OfferedProfiles profiles,
      SealedReports sealed,
      KeptReports kept,
      ValidationAccess access) {
    this.unpacking = unpacking;
    this.examination = examination;
    this.profiles = profiles;
    this.sealed = sealed;
    this.kept = kept;
    this.access = access;
  }

  @GetMapping("/validation")
  ModelAndView form() {
    access.check(Action.READ);
    return page(new ValidationForm("", List.of(), ""), HttpStatus.OK);
  }

  @PostMapping("/validation")
  ModelAndView validation(@ModelAttribute ValidationForm sent, Locale language) {
    access.check(Action.READ);
    Unpacked unpacked = unpacking.of(sent.files());
    if (!(unpacked instanceof Unpacked.Files taken)) {
      return refused(sent, (Refused) unpacked);
    }
    Examined examined = examination.of(taken.files(), sent.profiles(), language);
    if (!(examined instanceof Examined.Done done)) {
      return refused(sent, (Refused) examined);
    }
    Optional<Finding> unknown = unknownProfile(done.files());
    if (unknown.isPresent()) {
      return page(sent, HttpStatus.UNPROCESSABLE_ENTITY)
          .addObject("unknown", unknown.get().message());
    }
    return result(sent, taken.leftAside(), done);
  }

  private ModelAndView result(ValidationForm sent, int leftAside, Examined.Done done) {
    boolean isUnreadable = done.files().stream().allMatch(FileFindings::isUnreadable);
    return page(sent, isUnreadable ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK)
        .addObject("result", ShownFiles.of(done.files()))
        .addObject("leftAside", leftAside)
        .addObject("sealed", seal(done.files()))
        .addObject("keeps", kept.isOn())
        .addObject("keptDays", kept.days())
        .addObject("unreadable", isUnreadable);
  }

  /** Empty where it is too long for a page. */
  private String seal(List<FileFindings> files) {
    List<List<Checked>> resources = files.stream().map(FileFindings::resources).toList();
    long findings =
        resources.stream().flatMap(List::stream).mapToLong(each -> each.findings().size()).sum();
    return findings > MOST_SEALED ? "" : sealed.seal(resources);
  }

  /** The profile that was chosen, not one a resource claims. */
  private static Optional<Finding> unknownProfile(List<FileFindings> files) {
    return files.stream()
        .flatMap(file -> file.resources().stream())
        .flatMap(resource -> resource.findings().stream())
        .filter(found -> OF_THE_PROFILE.contains(found.rule()) && found.path().isEmpty())
        .findFirst();
  }

  private ModelAndView refused(ValidationForm sent, Refused refused) {
    HttpStatus status =
        refused.isTooMuch() ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.UNPROCESSABLE_ENTITY;
    return page(sent, status).addObject("notice", PageNotice.notDone(refused.reason()));
  }

  private ModelAndView page(ValidationForm sent, HttpStatus status) {
    ModelAndView page = new ModelAndView("validation/pages/validation", status);
    page.addObject("types", profiles.byType());
    page.addObject("text", sent.text());
    page.addObject("profile", sent.profile());
    return page;
  }
}
