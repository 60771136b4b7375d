package fr.passerelle.recette;

import fr.passerelle.fidelity.Fidelity;
import fr.passerelle.fidelity.FieldFate;
import fr.passerelle.recette.RecetteReport.FileLine;
import fr.passerelle.recette.RecetteReport.Frequency;
import fr.passerelle.recette.RecetteReport.Share;
import fr.passerelle.recette.RecetteReport.Totals;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Sentence;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Unmapped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Counts what was read into a report. */
final class Tally {
  private static final DateTimeFormatter FRENCH =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private final Locale language;

  Tally(Locale language) {
    this.language =
        Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? language : Locale.FRENCH;
  }

  RecetteReport report(String partner, LocalDate day, List<ReadFile> files) {
    LocalCodes local = new LocalCodes();
    translated(files).forEach(local::add);
    return new RecetteReport(
        partner,
        language.equals(Locale.FRENCH) ? FRENCH.format(day) : day.toString(),
        language.getLanguage(),
        totals(files),
        files.stream().map(Tally::line).toList(),
        new Findings(language).lines(files),
        traits(files),
        local.codes(),
        local.units(),
        unmapped(files));
  }

  private static Totals totals(List<ReadFile> files) {
    return new Totals(
        files.size(),
        records(files).toList().size(),
        count(files, Fate.INTEGRATED),
        count(files, Fate.IGNORED),
        count(files, Fate.REFUSED),
        files.stream().map(Tally::share).reduce(Share.NONE, Share::plus));
  }

  private static FileLine line(ReadFile file) {
    List<ReadFile> only = List.of(file);
    int refused = count(only, Fate.REFUSED);
    Fate others = count(only, Fate.IGNORED) > 0 ? Fate.IGNORED : Fate.INTEGRATED;
    return new FileLine(
        file.name(),
        file.format(),
        file.records().size(),
        refused,
        (refused > 0 ? Fate.REFUSED : others).name(),
        share(file));
  }

  private static Share share(ReadFile file) {
    return file.records().stream()
        .flatMap(record -> record.counted().stream())
        .map(Tally::share)
        .reduce(Share.NONE, Share::plus);
  }

  private static Share share(Fidelity counted) {
    return new Share(
        counted.sent(),
        counted.mapped(),
        counted.count(FieldFate.LISTED),
        counted.count(FieldFate.LOST));
  }

  private List<Frequency> traits(List<ReadFile> files) {
    Frequencies missing = new Frequencies();
    translated(files)
        .flatMap(each -> each.subject().stream())
        .flatMap(patient -> Trait.missing(patient).stream())
        .forEach(trait -> missing.add(trait.name(), text("trait." + trait)));
    return missing.mostFrequentFirst();
  }

  private static List<Frequency> unmapped(List<ReadFile> files) {
    Frequencies fields = new Frequencies();
    translated(files)
        .flatMap(each -> each.unmapped().stream())
        .forEach(field -> fields.add(anywhere(field), plain(field.name())));
    return fields.mostFrequentFirst();
  }

  /** The same field of every segment of that name is one; of lines, those of the same name are. */
  private static String anywhere(Unmapped field) {
    Place place = field.place();
    return place.segment().equals("LINE")
        ? ""
        : new Place(place.segment(), 1, place.field(), place.component()).toString();
  }

  /** Without the mark of a repetition. */
  private static String plain(String name) {
    return name.replaceFirst(" \\(répétition \\d+\\)$", "");
  }

  private String text(String key) {
    return Sentence.of(Tally.class, key).in(language);
  }

  private static int count(List<ReadFile> files, Fate fate) {
    return (int) records(files).filter(record -> record.fate() == fate).count();
  }

  private static Stream<Translated> translated(List<ReadFile> files) {
    return records(files)
        .map(ReadRecord::said)
        .filter(Translated.class::isInstance)
        .map(Translated.class::cast);
  }

  private static Stream<ReadRecord> records(List<ReadFile> files) {
    return files.stream().flatMap(file -> file.records().stream());
  }
}
