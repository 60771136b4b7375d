package fr.passerelle.routes.folder;

import fr.passerelle.routes.RouteStatus;
import fr.passerelle.translation.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reasons against a folder or a case, gathered so that an integrator sees all of them at once. */
final class Reasons {
  private final List<Sentence> sentences = new ArrayList<>();

  void add(String key, Object... arguments) {
    sentences.add(Sentence.of(RouteStatus.class, key, arguments));
  }

  void addAll(Checked<?> checked) {
    if (checked instanceof Checked.Bad<?> bad) {
      sentences.addAll(bad.reasons());
    }
  }

  boolean isEmpty() {
    return sentences.isEmpty();
  }

  List<Sentence> all() {
    return List.copyOf(sentences);
  }
}
