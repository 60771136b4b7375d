package fr.passerelle.hl7v2;

/**
 * Professionals a message names around the patient, the médecin traitant for one (ROL-3 ODRP,
 * PD1-4): a message may propose them and opens nothing, so they are only remarked on and stay in
 * the list of what was not translated.
 */
final class ProposedRoles {
  private ProposedRoles() {}

  static void remarkOn(Reading reading) {
    for (Segment rol : reading.message().all("ROL")) {
      if (!rol.raw(4).isBlank()) {
        reading.note(rol.place(4), "remark.proposed-not-applied");
      }
    }
    reading
        .message()
        .first("PD1")
        .filter(pd1 -> !pd1.raw(4).isBlank())
        .ifPresent(pd1 -> reading.note(pd1.place(4), "remark.proposed-not-applied"));
  }
}
