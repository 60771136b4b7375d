package fr.passerelle.profiles;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the profiles are.
 *
 * @param profilesDir folder whose {@code package} is used instead of the one in the jar, where it
 *     is there, and whose {@code packages/*.tgz} are loaded besides
 */
@ConfigurationProperties("passerelle")
record ProfilesProperties(@DefaultValue("./fhir-profiles") Path profilesDir) {}
