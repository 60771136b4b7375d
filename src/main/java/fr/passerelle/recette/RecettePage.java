package fr.passerelle.recette;

import fr.passerelle.translation.Sentence;
import java.util.Locale;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A report as one page that needs nothing beside it: no script, no file, no network. */
public final class RecettePage {
  private RecettePage() {}

  /** The page in the language of the report. */
  public static String of(RecetteReport report) {
    ClassLoaderTemplateResolver templates =
        new ClassLoaderTemplateResolver(RecettePage.class.getClassLoader());
    templates.setPrefix("fr/passerelle/recette/");
    templates.setSuffix(".html");
    templates.setTemplateMode(TemplateMode.HTML);
    templates.setCharacterEncoding("UTF-8");
    TemplateEngine engine = new TemplateEngine();
    engine.setTemplateResolver(templates);
    engine.setMessageResolver(new Texts());
    Context context = new Context(Locale.forLanguageTag(report.language()));
    context.setVariable("report", report);
    return engine.process("report", context);
  }

  /** The texts of this room, as every sentence of it is told. */
  private static final class Texts extends AbstractMessageResolver {
    @Override
    public String resolveMessage(
        ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
      return Sentence.of(RecettePage.class, key, parameters).in(context.getLocale());
    }

    @Override
    public String createAbsentMessageRepresentation(
        ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
      throw new IllegalStateException("no text " + key);
    }
  }
}
