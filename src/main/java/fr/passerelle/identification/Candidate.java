package fr.passerelle.identification;

import fr.passerelle.translation.Sentence;
import java.util.List;

/**
 * Somebody the record may be about, for a person who decides.
 *
 * @param identityStatus PROV, RECUP, VALI… as stored; empty when nobody said
 * @param ground why the person is proposed
 * @param traits strict traits first
 */
public record Candidate(
    String patientId, String identityStatus, Ground ground, List<ComparedTrait> traits) {

  /** Why somebody is proposed, the strongest first. */
  public enum Ground {
    INS,
    NUMBER,
    TRAITS;

    /** Why, in words. */
    public Sentence sentence() {
      return Sentence.of(Candidate.class, "ground." + name());
    }
  }

  int score() {
    return traits.stream().mapToInt(ComparedTrait::score).sum();
  }
}
