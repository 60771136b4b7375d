/**
 * HPRIM Médecin: pure functions from one file to the translations of its patients.
 *
 * <p>Refuses Spring, Camel and any input or output of its own.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "hprim",
    allowedDependencies = {"translation", "identity", "terminology"})
package fr.passerelle.hprim;
