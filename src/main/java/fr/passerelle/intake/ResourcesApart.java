package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.intake.MergeNotes.Moved;
import fr.passerelle.translation.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Resources and stays that go back to whom they were of before a merge. What changed since stays
 * with the person who has it now and is named; a stay goes or stays with all its movements.
 */
final class ResourcesApart {
  private final ResourceStore store;
  private final MergeNotes notes;
  private final StaysInMerges stays;

  ResourcesApart(ResourceStore store, MergeNotes notes, StaysInMerges stays) {
    this.store = store;
    this.notes = notes;
    this.stays = stays;
  }

  /** What stays, in one sentence each. */
  List<Sentence> back(Merge merge) {
    Map<String, List<Moved>> moved =
        notes.resources(merge.id()).stream()
            .collect(Collectors.groupingBy(Moved::id, TreeMap::new, Collectors.toList()));
    Set<String> changedStays = new HashSet<>(stays.changed(merge.id()));
    List<Sentence> left = new ArrayList<>();
    List<Resource> going = new ArrayList<>();
    moved.forEach(
        (id, parts) -> {
          Optional<Resource> stored = ResourceChanges.stored(store, id);
          if (stored.filter(now -> isAsLeft(now, parts, changedStays)).isPresent()) {
            going.add(repointed(stored.get(), parts));
          } else {
            stored.ifPresent(now -> changedStays.addAll(numbers(now)));
            left.add(stays(id, merge, stored.isPresent()));
          }
        });
    stays.back(merge.id(), merge.survivor(), changedStays);
    store.saveAll(going).forEach(saved -> giveBack(saved.id(), moved));
    return left;
  }

  private void giveBack(IdType saved, Map<String, List<Moved>> moved) {
    String id = saved.toUnqualifiedVersionless().getValue();
    Moved back = moved.get(id).get(0);
    notes.givenBack(back, saved.getVersionIdPart());
    // Nobody reads there any more whom it was filed for wrongly.
    store.forgetVersions(new IdType(id + "/_history/" + back.version()));
  }

  private static Sentence stays(String id, Merge merge, boolean isThere) {
    return isThere
        ? Sentence.of(ResourcesApart.class, "merge-left-changed", id, merge.survivor())
        : Sentence.of(ResourcesApart.class, "merge-left-gone", id);
  }

  private static boolean isAsLeft(Resource now, List<Moved> parts, Set<String> changedStays) {
    return now.getIdElement().getVersionIdPart().equals(parts.get(0).version())
        && numbers(now).stream().noneMatch(changedStays::contains);
  }

  private static Resource repointed(Resource resource, List<Moved> parts) {
    parts.forEach(part -> References.repointed(resource, part.places(), "Patient/" + part.loser()));
    return resource;
  }

  private static Set<String> numbers(Resource resource) {
    return resource instanceof Encounter stay
        ? stay.getIdentifier().stream().map(Movements::key).collect(Collectors.toSet())
        : Set.of();
  }
}
