/**
 * The profile packages and the validation against them.
 *
 * <p>Refuses to fetch anything from a network; uses nothing of ours.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "profiles",
    allowedDependencies = {})
package fr.passerelle.profiles;
