package fr.passerelle.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CrossSiteGuardTest {

  /** {@code -} is a program, which sends no such header. */
  @ParameterizedTest
  @CsvSource({
    "POST, cross-site, 403",
    "POST, same-site, 403",
    "DELETE, cross-site, 403",
    "POST, same-origin, 200",
    "POST, none, 200",
    "POST, -, 200",
    "GET, cross-site, 200"
  })
  void what_another_sites_page_sends_is_refused(String method, String site, int status)
      throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest(method, "/intake/cabinet");
    if (!"-".equals(site)) {
      request.addHeader("Sec-Fetch-Site", site);
    }
    MockHttpServletResponse response = new MockHttpServletResponse();
    new CrossSiteGuard().doFilter(request, response, new MockFilterChain());
    assertThat(response.getStatus()).isEqualTo(status);
  }
}
