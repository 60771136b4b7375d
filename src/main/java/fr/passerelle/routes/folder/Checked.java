package fr.passerelle.routes.folder;

import fr.passerelle.translation.Sentence;
import java.util.List;

/** Something read from a route folder, or every reason why it cannot be used. */
public sealed interface Checked<T> {

  /** It is good. */
  record Good<T>(T value) implements Checked<T> {}

  /** It is not; the reasons are for the integrator. */
  record Bad<T>(List<Sentence> reasons) implements Checked<T> {}
}
