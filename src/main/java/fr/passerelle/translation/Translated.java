package fr.passerelle.translation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a message says. It asserts and owns nothing: whose patient it is and what of it may be
 * stored is decided later.
 *
 * @param header identifies the record
 * @param subject the person as the message describes them, {@code id} {@link #SUBJECT}; empty when
 *     the message is about nobody
 * @param deleted parts of the patient the sender emptied explicitly ({@code ""})
 * @param mergedAway identifiers that lose in a merge (A40: MRG-1); the subject survives
 * @param owned resources that belong to the sender, each with at least one identifier of the
 *     sender, an {@code id} of the form {@code urn:uuid:…} derived from it, and references among
 *     themselves and to {@link #SUBJECT} by that id; professionals and organizations are pointed at
 *     by {@code Reference.identifier}. The first is the head: its identifier and the header's
 *     {@code asOf} decide supersession
 * @param isWhole whether the head says all there is to say of its report: what an earlier record of
 *     it said and this one does not say any more is withdrawn
 * @param movement one movement of a stay of the subject, which {@link Stay} makes a stay of
 *     together with all others of that stay
 * @param lifted labels that no longer hide what they hid
 * @param remarks what a person should know
 * @param unmapped every field read and not translated
 */
public record Translated(
    MessageHeader header,
    Optional<Patient> subject,
    Set<PatientPart> deleted,
    List<Identifier> mergedAway,
    List<Resource> owned,
    boolean isWhole,
    Optional<Movement> movement,
    List<LiftedLabel> lifted,
    List<Remark> remarks,
    List<Unmapped> unmapped)
    implements Translation {

  /** The id by which the resources of a record point at its person. */
  public static final String SUBJECT = "urn:uuid:00000000-0000-4000-8000-000000000001";

  /** What says its own part of a report and nothing of a stay. */
  public Translated(
      MessageHeader header,
      Optional<Patient> subject,
      Set<PatientPart> deleted,
      List<Identifier> mergedAway,
      List<Resource> owned,
      List<Remark> remarks,
      List<Unmapped> unmapped) {
    this(
        header,
        subject,
        deleted,
        mergedAway,
        owned,
        false,
        Optional.empty(),
        List.of(),
        remarks,
        unmapped);
  }

  /** The same where nothing earlier counts. */
  public Translated withoutEarlier() {
    return new Translated(
        header, subject, deleted, mergedAway, owned, false, movement, lifted, remarks, unmapped);
  }

  /** The stay as this record alone tells it; empty where it tells none. */
  public Optional<Encounter> stay() {
    return movement
        .filter(told -> told.kind() != Movement.Kind.OWNER)
        .map(told -> Stay.of(List.of(told)));
  }

  /** All that was said as one collection, the person first: what a golden case compares. */
  public Bundle toBundle() {
    Bundle bundle = new Bundle();
    bundle.setType(Bundle.BundleType.COLLECTION);
    subject.ifPresent(patient -> add(bundle, patient));
    stay().ifPresent(encounter -> add(bundle, encounter));
    owned.forEach(resource -> add(bundle, resource));
    return bundle;
  }

  private static void add(Bundle bundle, Resource resource) {
    bundle.addEntry().setFullUrl(resource.getIdElement().getValue()).setResource(resource);
  }
}
