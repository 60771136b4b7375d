package fr.passerelle.intake;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the main road.
 *
 * @param maxSize largest frame or file of a format ({@code hl7v2}, {@code hprim-medecin}…),
 *     whatever the transport; a format that is not named is limited by its transport alone
 */
@ConfigurationProperties("passerelle.intake")
record IntakeProperties(@DefaultValue Map<String, DataSize> maxSize) {}
