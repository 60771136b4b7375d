package fr.passerelle.fhirserver.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class AllowedOriginsTest {

  /** {@code -} is a program, which sends no such header. */
  @ParameterizedTest
  @CsvSource({
    "POST, https://elsewhere.example, 403",
    "GET, https://elsewhere.example, 403",
    "POST, null, 403",
    "POST, https://logiciel.example, 200",
    "POST, https://serveur.example, 200",
    "POST, http://localhost:8080, 200",
    "POST, -, 200"
  })
  void only_pages_of_allowed_origins_are_served(String method, String origin, int status)
      throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest(method, "/fhir/Task");
    request.setServerPort(8080);
    if (!"-".equals(origin)) {
      request.addHeader("Origin", origin);
    }
    MockHttpServletResponse response = new MockHttpServletResponse();
    new AllowedOrigins()
        .corsOfFhir(settings())
        .getFilter()
        .doFilter(request, response, new MockFilterChain());
    assertThat(response.getStatus()).isEqualTo(status);
  }

  private static RestProperties settings() {
    return new RestProperties(
        URI.create("https://serveur.example/serveur"),
        DataSize.ofMegabytes(1),
        64,
        new RestProperties.Cors(List.of("https://logiciel.example")));
  }
}
