/**
 * The only Camel code: the {@code passerelle:} component, the folders dropped into {@code
 * camel-routes}, and what happens when a transport fails.
 *
 * <p>Refuses any mapping and any code inside a route.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "routes",
    allowedDependencies = {
      "intake",
      "journal",
      "translation",
      "terminology",
      "security",
      "profiles",
      "web",
      "trace"
    })
package fr.passerelle.routes;
