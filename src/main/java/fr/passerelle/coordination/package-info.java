/**
 * What no generic server has: the rules of care teams, tasks and plans, and the invented care
 * situation a new server starts with.
 *
 * <p>Refuses to interpret a clinical value.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "coordination",
    allowedDependencies = {
      "fhirserver",
      "fhirserver::errors",
      "fhirserver::hooks",
      "fhirserver::joins",
      "identity",
      "profiles",
      "terminology"
    })
package fr.passerelle.coordination;
