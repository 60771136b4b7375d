package fr.passerelle.validation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the page that validates; the size of what is sent is {@code
 * passerelle.max-request-size}.
 *
 * @param maxFiles most files at a time, those in archives counted; beyond it 413
 * @param maxUnpacked most bytes of them together, archives unpacked; beyond it 413
 * @param maxResources most resources in them; beyond it 413
 * @param timeLimit how long one request may be examined; beyond it 413
 * @param keptReports how many reports without patient data are kept; the oldest go first
 * @param keptFor how long they are kept
 */
@Validated
@ConfigurationProperties("passerelle.validation.page")
public record ValidationPageProperties(
    @Min(1) @DefaultValue("500") int maxFiles,
    @NotNull @DefaultValue("64MB") DataSize maxUnpacked,
    @Min(1) @DefaultValue("10000") int maxResources,
    @NotNull @DefaultValue("60s") Duration timeLimit,
    @Min(0) @DefaultValue("1000") int keptReports,
    @NotNull @DefaultValue("365d") Duration keptFor) {}
