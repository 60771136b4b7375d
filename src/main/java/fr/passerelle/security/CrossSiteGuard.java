package fr.passerelle.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of another site makes a browser on this machine send: loopback keeps other
 * machines out, and not the pages that are read here. Every browser says where a changing request
 * comes from, by {@code Sec-Fetch-Site} (Fetch Metadata) or {@code Origin} (RFC 6454); a program
 * that is no browser says neither and is let through.
 */
final class CrossSiteGuard extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    // FHIR is for pages of some other origins too: CORS says of which, and refuses the rest.
    return READING.contains(request.getMethod()) || request.getRequestURI().startsWith("/fhir/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isOwn(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean isOwn(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader("Origin");
    return site == null
        ? origin == null || isSameHost(origin, request.getHeader("Host"))
        : OWN.contains(site);
  }

  private static boolean isSameHost(String origin, String host) {
    try {
      return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
