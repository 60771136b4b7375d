package fr.passerelle.checking.reports;

import fr.passerelle.checking.Checked;
import fr.passerelle.checking.Totals;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ProfileCoverage;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * One page that needs nothing beside it: no script, no file, no network. It counts every file, and
 * shows the first {@value #SHOWN} resources with findings.
 */
final class HtmlReport implements Report {
  private static final int SHOWN = 1_000;

  private final Writer out;
  private final Wording wording;
  private final Map<String, Totals> files = new LinkedHashMap<>();
  private final List<Checked> shown = new ArrayList<>();
  private boolean isCut;
  private List<ProfileCoverage> coverage = List.of();

  HtmlReport(Writer out, Locale language) {
    this.out = out;
    this.wording = new Wording(language);
  }

  @Override
  public void add(Checked checked) {
    files.merge(checked.file(), Totals.NONE.plus(checked), (before, one) -> before.plus(checked));
    if (checked.findings().isEmpty() && checked.silenced().isEmpty()) {
      return;
    }
    if (shown.size() < SHOWN) {
      shown.add(checked);
    } else {
      isCut = true;
    }
  }

  @Override
  public void coverage(List<ProfileCoverage> profiles) {
    coverage = List.copyOf(profiles);
  }

  @Override
  public void end(Totals totals) throws IOException {
    Context context = new Context(wording.language());
    context.setVariable("totals", totals);
    context.setVariable("files", files);
    context.setVariable("shown", shown);
    context.setVariable("isCut", isCut);
    context.setVariable("coverage", coverage);
    context.setVariable("words", this);
    engine().process("report", context, out);
    out.flush();
  }

  /** For the page: what a resource is called. */
  public String name(Checked checked) {
    return wording.name(checked);
  }

  /** For the page: the word for a finding's severity. */
  public String severity(Finding finding) {
    return wording.severity(finding);
  }

  /** For the page: how much of a profile was exercised. */
  public String coverage(ProfileCoverage profile) {
    return wording.coverage(profile);
  }

  /** For the page: what of a profile never was. */
  public String gap(ProfileCoverage.Gap gap) {
    return wording.gap(gap);
  }

  /** For the page: where a finding is. */
  public String place(Finding finding) {
    return Wording.place(finding);
  }

  private static TemplateEngine engine() {
    ClassLoaderTemplateResolver templates =
        new ClassLoaderTemplateResolver(HtmlReport.class.getClassLoader());
    templates.setPrefix("fr/passerelle/checking/reports/");
    templates.setSuffix(".html");
    templates.setTemplateMode(TemplateMode.HTML);
    templates.setCharacterEncoding("UTF-8");
    TemplateEngine engine = new TemplateEngine();
    engine.setTemplateResolver(templates);
    engine.setMessageResolver(new Texts());
    return engine;
  }

  private static final class Texts extends AbstractMessageResolver {
    @Override
    public String resolveMessage(
        ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
      return new Wording(context.getLocale())
          .say(key, parameters == null ? new Object[0] : parameters);
    }

    @Override
    public String createAbsentMessageRepresentation(
        ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
      throw new IllegalStateException("no text " + key);
    }
  }
}
