package fr.passerelle.identification;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.Candidate.Ground;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.stereotype.Component;

/**
 * Who a record may be about: those its numbers lead to, then those of like traits. Names only put
 * candidates in order, for a person who decides (RNIV: rapprochement d'identités).
 */
@Component
public class Candidates {
  private static final int MOST_OF_A_SEARCH = 20;
  private static final int MOST = 10;

  private final IdentifierIndex index;
  private final Decisions decisions;
  private final ResourceStore store;

  Candidates(IdentifierIndex index, Decisions decisions, ResourceStore store) {
    this.index = index;
    this.decisions = decisions;
    this.store = store;
  }

  /** The likeliest first. Whoever was said not to be the one is not among them. */
  public List<Candidate> of(UUID record, String partner, Patient said) {
    Set<String> not = new HashSet<>(decisions.notTheseOf(record));
    not.addAll(decisions.notTheseOf(partner, said));
    Map<String, Candidate> found = new LinkedHashMap<>();
    for (PatientNumber number : PatientNumbers.numbers(said)) {
      Ground ground = PatientNumbers.isIns(number.system()) ? Ground.INS : Ground.NUMBER;
      index
          .find(number)
          .flatMap(known -> store.read(Patient.class, known.patientId()))
          .ifPresent(patient -> add(found, ground, said, patient));
    }
    likeTraits(said).forEach(patient -> add(found, Ground.TRAITS, said, patient));
    return found.values().stream()
        .filter(candidate -> !not.contains(candidate.patientId()))
        .sorted(Comparator.comparing(Candidate::ground).thenComparing(c -> -c.score()))
        .limit(MOST)
        .toList();
  }

  private static void add(
      Map<String, Candidate> found, Ground ground, Patient said, Patient known) {
    String id = known.getIdElement().getIdPart();
    found.putIfAbsent(
        id,
        new Candidate(
            id, PatientNumbers.identityStatus(known), ground, TraitComparison.of(said, known)));
  }

  /** A person that was merged into another is not proposed. */
  private List<Patient> likeTraits(Patient said) {
    return LikenessSearch.of(said).stream()
        .flatMap(query -> store.search(Patient.class, query, MOST_OF_A_SEARCH).stream())
        .filter(patient -> !patient.hasActive() || patient.getActive())
        .toList();
  }
}
