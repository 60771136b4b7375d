package fr.passerelle.identification;

import fr.passerelle.translation.Sentence;

/**
 * What two identities are compared by: the strict traits of the RNIV, then some of its
 * complementary ones. The weight only puts candidates in order.
 */
public enum Trait {
  BIRTH_NAME(3),
  FIRST_GIVEN(2),
  BIRTH_DATE(4),
  SEX(1),
  BIRTH_PLACE(2),
  INS(8),
  USED_NAME(1),
  POSTAL_CODE(1);

  private final int weight;

  Trait(int weight) {
    this.weight = weight;
  }

  /** Its name for a person, as the RNIV calls it. */
  public Sentence sentence() {
    return Sentence.of(Trait.class, "trait-name." + name());
  }

  int weight() {
    return weight;
  }
}
