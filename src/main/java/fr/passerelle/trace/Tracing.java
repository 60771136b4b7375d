package fr.passerelle.trace;

import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.SourceField;
import fr.passerelle.translation.SourceText;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes one record field by field and looks at what it says then. */
public final class Tracing {
  private static final int OTHERS = 3;

  private final MessageTranslator translator;
  private final InboundMessage record;
  private final SourceText source;
  private final Said said;
  private final Map<String, Set<String>> valuesOfField = new HashMap<>();

  private Tracing(
      MessageTranslator translator, InboundMessage record, SourceText source, Said said) {
    this.translator = translator;
    this.record = record;
    this.source = source;
    this.said = said;
    source.fields().forEach(this::note);
  }

  /**
   * Gets ready to change a record.
   *
   * @param source its fields, whoever found them
   * @return empty when the record is refused as it is: then it says nothing
   */
  public static Optional<Tracing> of(
      MessageTranslator translator, InboundMessage record, SourceText source) {
    // A change must not make the bytes look like another charset.
    InboundMessage known =
        new InboundMessage(
            record.partner().withCharset(source.charset()), source.bytes(), record.rank());
    return translator.translate(known) instanceof Translated translated
        ? Optional.of(new Tracing(translator, known, source, new Said(translated)))
        : Optional.empty();
  }

  Said said() {
    return said;
  }

  /** What becomes of a field. */
  public Link link(SourceField field) {
    // No translation is needed to see what becomes of what nobody read.
    return isUnmapped(field)
        ? new Link(field, Link.Kind.UNMAPPED, Set.of(), Set.of())
        : changed(field);
  }

  private boolean isUnmapped(SourceField field) {
    return said.translated().unmapped().stream()
        .anyMatch(unmapped -> unmapped.place().covers(field.place()));
  }

  private Link changed(SourceField field) {
    boolean decides = false;
    boolean remarked = false;
    for (String value : Alterations.of(source.value(field), others(field))) {
      Translation altered = translate(source.with(field, value));
      if (altered instanceof Translated translated) {
        Set<ElementPath> elements = Differences.between(said, new Said(translated));
        if (!elements.isEmpty()) {
          return new Link(field, Link.Kind.GIVES, elements, carried(field, elements));
        }
        remarked |= !translated.remarks().equals(said.translated().remarks());
      } else {
        decides = true;
      }
    }
    return new Link(field, kind(field, decides, remarked), Set.of(), Set.of());
  }

  /**
   * Whether a field with which nothing changes does decide something: with a value of the tables of
   * its norm, or where another field that says the same is empty.
   */
  public boolean isBackedUp(SourceField field) {
    return Backing.VALUES.stream().anyMatch(value -> matters(source, said, field, value))
        || Backing.others(source, field)
            .filter(other -> !isUnmapped(other))
            .anyMatch(other -> isBackedBy(field, other, "") || isBackedBy(field, other, "Y"));
  }

  private boolean isBackedBy(SourceField field, SourceField other, String value) {
    SourceText instead = Backing.with(source, other, value);
    SourceField moved = Backing.moved(field, other, value);
    return translate(instead.bytes()) instanceof Translated rest
        && Alterations.of(source.value(field), others(field)).stream()
            .limit(OTHERS)
            .anyMatch(altered -> matters(instead, new Said(rest), moved, altered));
  }

  /** Of fields with which nothing changes one by one, the fewest that decide something together. */
  public Set<SourceField> together(List<SourceField> silent) {
    if (silent.size() < 2 || !matter(silent)) {
      return Set.of();
    }
    List<SourceField> needed = silent;
    for (SourceField each : silent) {
      List<SourceField> rest = needed.stream().filter(other -> !other.equals(each)).toList();
      needed = matter(rest) ? rest : needed;
    }
    return Set.copyOf(needed);
  }

  private boolean matter(List<SourceField> emptied) {
    return !(translate(Backing.without(source, emptied).bytes()) instanceof Translated after)
        || !Differences.between(said, new Said(after)).isEmpty();
  }

  private boolean matters(SourceText text, Said before, SourceField field, String value) {
    return !(translate(text.with(field, value)) instanceof Translated after)
        || !after.remarks().equals(before.translated().remarks())
        || !Differences.between(before, new Said(after)).isEmpty();
  }

  private Set<ElementPath> carried(SourceField field, Set<ElementPath> given) {
    if (translate(source.with(field, "")) instanceof Translated without) {
      Set<ElementPath> gone = new LinkedHashSet<>(Differences.between(said, new Said(without)));
      gone.removeAll(given);
      return gone;
    }
    return Set.of();
  }

  private Link.Kind kind(SourceField field, boolean decides, boolean remarked) {
    boolean unmapped =
        said.translated().unmapped().stream()
            .anyMatch(listed -> touches(listed.place(), field.place()));
    if (unmapped) {
      return Link.Kind.UNMAPPED;
    }
    if (decides) {
      return Link.Kind.DECIDES;
    }
    return remarked
            || said.translated().remarks().stream()
                .anyMatch(remark -> touches(remark.place(), field.place()))
        ? Link.Kind.REMARKED
        : Link.Kind.SILENT;
  }

  private static boolean touches(Place one, Place other) {
    return one.covers(other) || other.covers(one);
  }

  private Translation translate(byte[] bytes) {
    return translator.translate(new InboundMessage(record.partner(), bytes, record.rank()));
  }

  private void note(SourceField field) {
    Set<String> values = valuesOfField.computeIfAbsent(sameField(field), any -> new HashSet<>());
    if (values.size() < OTHERS) {
      values.add(source.value(field));
    }
  }

  private List<String> others(SourceField field) {
    return valuesOfField.get(sameField(field)).stream().sorted().toList();
  }

  private static String sameField(SourceField field) {
    Place place = field.place();
    return new Place(place.segment(), 1, place.field(), place.component()).toString();
  }
}
