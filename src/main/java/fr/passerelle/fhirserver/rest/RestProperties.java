package fr.passerelle.fhirserver.rest;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the REST interface.
 *
 * @param publicUrl address by which clients reach the server when it stands behind another one,
 *     without {@code /fhir}; links and locations begin with it. Without it they begin as the
 *     request did
 * @param maxRequestSize largest body of a request, after decompression; beyond it 413
 * @param maxNestingDepth deepest nesting of a body; beyond it 400
 * @param cors browsers of other origins
 */
@Validated
@ConfigurationProperties("passerelle")
record RestProperties(
    @Nullable URI publicUrl,
    @NotNull @DefaultValue("20MB") DataSize maxRequestSize,
    @Min(10) @DefaultValue("64") int maxNestingDepth,
    @Valid @NotNull @DefaultValue Cors cors) {

  /**
   * Which web pages of other origins may call the server.
   *
   * @param allowedOrigins origins such as {@code https://app.example}; none by default
   */
  record Cors(@NotNull @DefaultValue List<String> allowedOrigins) {}
}
