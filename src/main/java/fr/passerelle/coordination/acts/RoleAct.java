package fr.passerelle.coordination.acts;

/**
 * One line of {@code actes-par-role.csv}: an act a role does, and how much of it is its own.
 *
 * @param role code of the role or profession
 * @param act code of the act, one of {@code psl-cs-acte} or a practice's own
 * @param label the act for people, in French
 * @param domain {@code administratif}, {@code preparation}, {@code coordination}, {@code soin}, or
 *     empty
 * @param condition under which the role does it, in French; may be empty
 * @param source the text that says so; may be empty
 */
record RoleAct(
    RoleCode role,
    String act,
    String label,
    Autonomy autonomy,
    String domain,
    String condition,
    String source) {

  /** What a later file replaces. */
  Key key() {
    return new Key(role, act);
  }

  /** A role and an act. */
  record Key(RoleCode role, String act) {}
}
