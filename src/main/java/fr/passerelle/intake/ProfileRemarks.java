package fr.passerelle.intake;

import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ProfileValidator;
import fr.passerelle.translation.Remark;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * Validates what is about to be stored. A fault becomes a remark and never a refusal: the sender
 * cannot mend our translation, and a result must not be lost because a profile is strict.
 */
final class ProfileRemarks {
  private final ProfileValidator validator;

  ProfileRemarks(ProfileValidator validator) {
    this.validator = validator;
  }

  void check(Resource resource, List<Remark> remarks) {
    validator.validate(resource).findings().stream()
        .filter(Finding::isFault)
        .map(fault -> IntakeSentences.note("breaks-profile", fault.path(), fault.rule()))
        .forEach(remarks::add);
  }
}
