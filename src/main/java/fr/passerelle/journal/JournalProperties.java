package fr.passerelle.journal;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the journal.
 *
 * @param rawRetention how long the bytes received are kept after the decision; those of held and
 *     refused records are kept until these are solved, accounts, keys and answers for ever
 * @param lateAfter how long a record may be held before it counts as late
 */
@Validated
@ConfigurationProperties("passerelle.journal")
record JournalProperties(
    @NotNull @DefaultValue("90d") Duration rawRetention,
    @NotNull @DefaultValue("1d") Duration lateAfter) {}
