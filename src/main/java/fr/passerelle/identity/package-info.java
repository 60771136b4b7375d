/**
 * Identifiers of French care as value types with their check rules: INS, RPPS, FINESS, SIRET, OID.
 *
 * <p>Refuses to look anything up or to decide whose identifier it is; uses nothing of ours.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "identity",
    allowedDependencies = {})
package fr.passerelle.identity;
