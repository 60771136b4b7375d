package fr.passerelle.fhirserver.rest;

import fr.passerelle.fhirserver.errors.Refusal;
import fr.passerelle.fhirserver.validation.WritableNumber;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body of a request before any FHIR parser does, and refuses one that is too large, also
 * after decompression (413), nested too deep, or with a number too long to write out (400).
 */
final class RequestLimits extends OncePerRequestFilter {
  private final int largest;
  private final ReadableBody readable;
  private final Refusal refusal;

  RequestLimits(RestProperties properties, Refusal refusal) {
    this.largest = Math.toIntExact(properties.maxRequestSize().toBytes());
    this.readable = new ReadableBody(properties.maxNestingDepth());
    this.refusal = refusal;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] body;
    try (InputStream in = decompressed(request)) {
      body = in.readNBytes(largest + 1);
    } catch (ZipException e) {
      refusal.send(request, response, 400, "error.gzip");
      return;
    }
    if (body.length > largest) {
      refusal.send(request, response, 413, "error.413", largest);
      return;
    }
    switch (readable.obstacleIn(body)) {
      case NONE -> chain.doFilter(new ReadRequest(request, body), response);
      case TOO_DEEP -> refusal.send(request, response, 400, "error.depth", readable.deepest());
      case NUMBER_TOO_LONG ->
          refusal.send(request, response, 400, "error.number", WritableNumber.DIGITS);
    }
  }

  private static InputStream decompressed(HttpServletRequest request) throws IOException {
    byte[] nothing = {};
    if (request.getContentLengthLong() == 0 || "GET".equals(request.getMethod())) {
      return new ByteArrayInputStream(nothing);
    }
    InputStream sent = request.getInputStream();
    return "gzip".equalsIgnoreCase(request.getHeader("Content-Encoding"))
        ? new GZIPInputStream(sent)
        : sent;
  }
}
