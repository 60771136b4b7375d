package fr.passerelle.coordination.acts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of an act is a role's own, from gesture to decision ({@code psl-cs-autonomie}). */
enum Autonomy {
  GESTE_TECHNIQUE,
  SUR_PRESCRIPTION,
  DELEGUE,
  AUTONOME;

  static Optional<Autonomy> of(String code) {
    return Arrays.stream(values()).filter(level -> level.code().equals(code)).findFirst();
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
