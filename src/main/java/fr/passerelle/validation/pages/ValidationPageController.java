package fr.passerelle.validation.pages;

import fr.passerelle.profiles.Finding;
import fr.passerelle.security.AccessDecision;
import fr.passerelle.security.AccessPath;
import fr.passerelle.security.AccessRequest;
import fr.passerelle.translation.Sentence;
import fr.passerelle.validation.Examination;
import fr.passerelle.validation.Examined;
import fr.passerelle.validation.FileFindings;
import fr.passerelle.validation.Refused;
import fr.passerelle.validation.Unpacked;
import fr.passerelle.validation.Unpacking;
import fr.passerelle.web.ApiRefusal;
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
  private static final Set<String> OF_THE_PROFILE = Set.of("unknown-profile", "unknown-version");

  private final Unpacking unpacking;
  private final Examination examination;
  private final OfferedProfiles profiles;
  private final AccessDecision access;

  ValidationPageController(
      Unpacking unpacking,
      Examination examination,
      OfferedProfiles profiles,
      AccessDecision access) {
    this.unpacking = unpacking;
    this.examination = examination;
    this.profiles = profiles;
    this.access = access;
  }

  @GetMapping("/validation")
  ModelAndView form() {
    check();
    return page(new ValidationForm("", List.of(), ""), HttpStatus.OK);
  }

  @PostMapping("/validation")
  ModelAndView validation(@ModelAttribute ValidationForm sent, Locale language) {
    check();
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
    boolean isUnreadable = done.files().stream().allMatch(FileFindings::isUnreadable);
    return page(sent, isUnreadable ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK)
        .addObject("result", ShownFiles.of(done.files()))
        .addObject("leftAside", taken.leftAside())
        .addObject("unreadable", isUnreadable);
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

  private void check() {
    AccessRequest request =
        new AccessRequest(AccessPath.VALIDATION, AccessRequest.Action.READ, "Validation", "");
    if (!access.decide(request).allowed()) {
      throw ApiRefusal.of(
          HttpStatus.FORBIDDEN,
          Sentence.of(ValidationPageController.class, "validation.not-allowed"));
    }
  }
}
