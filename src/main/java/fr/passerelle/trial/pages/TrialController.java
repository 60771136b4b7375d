package fr.passerelle.trial.pages;

import fr.passerelle.anonymisation.Anonymised;
import fr.passerelle.anonymisation.Anonymiser;
import fr.passerelle.intake.Formats;
import fr.passerelle.recette.Recette;
import fr.passerelle.recette.RecettePage;
import fr.passerelle.recette.SampleFile;
import fr.passerelle.security.AccessDecision;
import fr.passerelle.security.AccessPath;
import fr.passerelle.security.AccessRequest;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Sentence;
import fr.passerelle.translation.Translation;
import fr.passerelle.trial.Samples;
import fr.passerelle.trial.TranslatedBundle;
import fr.passerelle.web.ApiRefusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The three tools as a page: what a message becomes, a report on samples, an invented person. */
@Controller
class TrialController {
  private static final int LONGEST = 400_000;
  private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

  private final Formats formats = Formats.installed();
  private final TrialPartners partners;
  private final AccessDecision access;
  private final Clock clock;

  TrialController(TrialPartners partners, AccessDecision access, Clock clock) {
    this.partners = partners;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping("/tools")
  String tools(Model model) {
    check();
    return page(model);
  }

  /** What was tried is not kept: whoever comes back, or changes the language, begins anew. */
  @GetMapping({"/tools/translation", "/tools/recette", "/tools/anonymised"})
  String anew() {
    return "redirect:/tools";
  }

  @PostMapping("/tools/translation")
  String translation(@ModelAttribute TrialForm sent, Model model, Locale language) {
    check();
    byte[] bytes = samples(sent).get(0).bytes();
    Partner partner = partners.of(sent.partner());
    MessageTranslator translator = translator(sent, bytes);
    List<Translation> said =
        translator.split(InboundMessage.of(partner, bytes)).stream()
            .map(translator::translate)
            .toList();
    Optional<String> bundle = TranslatedBundle.of(said, language);
    model.addAttribute("read", translator.format());
    model.addAttribute("records", said.stream().map(one -> TriedRecord.of(partner, one)).toList());
    model.addAttribute("bundle", bundle.map(text -> text.substring(0, shown(text))).orElse(null));
    model.addAttribute("cut", bundle.filter(text -> shown(text) < text.length()).isPresent());
    model.addAttribute("partner", sent.partner());
    model.addAttribute("format", sent.format());
    return page(model);
  }

  /** A page of its own, with its style in it: it is kept as a file and sent to the vendor. */
  @PostMapping("/tools/recette")
  ResponseEntity<byte[]> recette(@ModelAttribute TrialForm sent, Locale language) {
    check();
    List<SampleFile> files =
        Samples.of(samples(sent))
            .filter(all -> !all.isEmpty())
            .orElseThrow(() -> refusal("tools.archive"));
    Recette recette = new Recette(partners.of(sent.partner()), bytes -> translator(sent, bytes));
    files.forEach(recette::read);
    LocalDate day = LocalDate.ofInstant(clock.instant(), FRANCE);
    String report = RecettePage.of(recette.report(day, language));
    return file(
        "recette.html",
        new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8),
        report.getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/tools/anonymised")
  ResponseEntity<byte[]> anonymised(@ModelAttribute TrialForm sent) {
    check();
    byte[] bytes = samples(sent).get(0).bytes();
    MessageTranslator translator = translator(sent, bytes);
    InboundMessage whole = InboundMessage.of(partners.of(sent.partner()), bytes);
    Charset charset = translator.source(whole).charset();
    Anonymised result =
        new Anonymiser(new SecureRandom()).anonymise(translator.format(), bytes, charset);
    if (result instanceof Anonymised.Done done) {
      return file("anonymise.txt", MediaType.APPLICATION_OCTET_STREAM, done.bytes());
    }
    throw refusal(result instanceof Anonymised.Unsafe ? "tools.unsafe" : "tools.unknown");
  }

  private String page(Model model) {
    model.addAttribute("partners", partners.ids());
    model.addAttribute("formats", formats.names());
    return "trial/pages/tools";
  }

  private MessageTranslator translator(TrialForm sent, byte[] bytes) {
    boolean named = formats.names().contains(sent.format());
    return formats.translator(named ? sent.format() : Formats.AUTO, bytes);
  }

  private static List<SampleFile> samples(TrialForm sent) {
    List<SampleFile> samples = sent.samples();
    if (samples.isEmpty()) {
      throw refusal("tools.nothing");
    }
    return samples;
  }

  private static int shown(String text) {
    return Math.min(text.length(), LONGEST);
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }

  private void check() {
    AccessRequest request =
        new AccessRequest(AccessPath.TRIAL, AccessRequest.Action.READ, "Trial", "");
    if (!access.decide(request).allowed()) {
      throw ApiRefusal.of(HttpStatus.FORBIDDEN, sentence("tools.not-allowed"));
    }
  }

  private static ApiRefusal refusal(String key) {
    return ApiRefusal.of(HttpStatus.UNPROCESSABLE_ENTITY, sentence(key));
  }

  private static Sentence sentence(String key) {
    return Sentence.of(TrialController.class, key);
  }
}
