/**
 * The pages people see first: home and errors.
 *
 * <p>Refuses to hold rules of its own.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "web",
    allowedDependencies = {"security"})
package fr.passerelle.web;
