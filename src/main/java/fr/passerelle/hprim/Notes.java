package fr.passerelle.hprim;

import fr.passerelle.translation.Place;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Sentence;
import fr.passerelle.translation.Unmapped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is to be said of a record beside its resources, gathered while it is read. */
final class Notes {
  /** What happens on many lines and is said once, with how often. */
  enum Often {
    LOCAL_CODE("code.local"),
    LOCAL_UNIT("unit.local"),
    NUMBER_IS_TEXT("value.notNumeric"),
    STATUS_MISSING("status.missing"),
    EMPTY_RESULT("result.empty"),
    UNKNOWN_LINE("line.unknown");

    private final String key;

    Often(String key) {
      this.key = key;
    }
  }

  private final List<Remark> remarks = new ArrayList<>();
  private final List<Unmapped> unmapped = new ArrayList<>();
  private final Map<Often, List<Place>> often = new EnumMap<>(Often.class);

  void warning(Place place, String key) {
    remarks.add(Remark.warning(place, sentence(key)));
  }

  void information(Place place, String key) {
    remarks.add(Remark.information(place, sentence(key)));
  }

  void count(Often what, Place place) {
    often.computeIfAbsent(what, any -> new ArrayList<>()).add(place);
  }

  void unmapped(Place place, String frenchName) {
    unmapped.add(new Unmapped(place, frenchName));
  }

  List<Remark> remarks() {
    List<Remark> all = new ArrayList<>(remarks);
    often.forEach((what, places) -> all.add(counted(what, places)));
    return inOrder(all, Remark::place);
  }

  List<Unmapped> unmapped() {
    return inOrder(unmapped, Unmapped::place);
  }

  private static <T> List<T> inOrder(List<T> all, Function<T, Place> place) {
    return all.stream()
        .sorted(Comparator.comparing(each -> place.apply(each).repetition()))
        .toList();
  }

  static Sentence sentence(String key, Object... arguments) {
    return Sentence.of(Notes.class, key, arguments);
  }

  private static Remark counted(Often what, List<Place> places) {
    Sentence sentence = sentence(what.key, places.size());
    return what == Often.UNKNOWN_LINE
        ? Remark.warning(places.get(0), sentence)
        : Remark.information(places.get(0), sentence);
  }
}
