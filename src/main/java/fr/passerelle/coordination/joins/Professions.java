package fr.passerelle.coordination.joins;

import fr.passerelle.fhirserver.joins.Neighbours;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Whether a professional exercises a profession. The role exercised decides, not the diploma:
 * qualifications count where a PractitionerRole states no role in care of its own.
 */
final class Professions {
  private static final String NOS = "https://mos.esante.gouv.fr/NOS/";
  private static final String PROFESSION =
      NOS + "TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante";
  private static final String SPECIALTY =
      NOS + "TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale";
  private static final String ROLE_IN_CARE =
      NOS + "TRE_R85-RolePriseCharge/FHIR/TRE-R85-RolePriseCharge";
  private static final Set<String> EXERCISED = Set.of(PROFESSION, ROLE_IN_CARE);

  /** The profession that the letters of a TRE_R38 code belong to. */
  private static final Map<String, String> PROFESSION_OF_SPECIALTY = Map.of("SM", "10", "SI", "60");

  private final Neighbours neighbours;

  Professions(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  /** Whether the professional exercises one of those professions or specialties. */
  Answer isAmong(Reference professional, Collection<Name> professions) {
    Set<Name> held = held(professional);
    if (professions.stream().anyMatch(held::contains)) {
      return Answer.YES;
    }
    boolean isSurelyNone =
        !professions.isEmpty() && professions.stream().allMatch(one -> excludes(held, one));
    return isSurelyNone ? Answer.NO : Answer.UNKNOWN;
  }

  /** What is known rules the other out: a role in care, or another entry of the same list. */
  private static boolean excludes(Set<Name> held, Name wanted) {
    Set<String> systems = held.stream().map(Name::system).collect(Collectors.toSet());
    return systems.contains(ROLE_IN_CARE)
        || systems.contains(wanted.system())
        || profession(wanted)
            .anyMatch(implied -> systems.contains(PROFESSION) && !held.contains(implied));
  }

  private Set<Name> held(Reference professional) {
    Resource resource =
        neighbours.at(professional, Set.of("Practitioner", "PractitionerRole")).orElse(null);
    if (resource instanceof PractitionerRole role) {
      return held(role);
    }
    return resource instanceof Practitioner one ? held(one) : Set.of();
  }

  private static Set<Name> held(Practitioner one) {
    return withProfessions(
        names(one.getQualification().stream().map(each -> each.getCode()).toList()));
  }

  private Set<Name> held(PractitionerRole role) {
    List<Name> specialties = names(role.getSpecialty());
    Set<Name> exercised = new HashSet<>(names(role.getCode()));
    exercised.removeIf(name -> !EXERCISED.contains(name.system()));
    if (exercised.isEmpty()) {
      exercised.addAll(withProfessions(specialties));
      neighbours
          .at(role.getPractitioner(), Practitioner.class)
          .ifPresent(one -> exercised.addAll(held(one)));
    } else {
      exercised.addAll(specialties);
    }
    return exercised;
  }

  private static Set<Name> withProfessions(List<Name> names) {
    return Stream.concat(names.stream(), names.stream().flatMap(Professions::profession))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Name> profession(Name specialty) {
    boolean hasLetters = SPECIALTY.equals(specialty.system()) && specialty.value().length() > 2;
    return Stream.ofNullable(
            hasLetters ? PROFESSION_OF_SPECIALTY.get(specialty.value().substring(0, 2)) : null)
        .map(code -> new Name(PROFESSION, code));
  }

  static List<Name> names(List<CodeableConcept> concepts) {
    return concepts.stream()
        .flatMap(concept -> concept.getCoding().stream())
        .filter(coding -> coding.hasSystem() && coding.hasCode())
        .map(Name::of)
        .toList();
  }
}
