package fr.passerelle.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Reads pages that are there. */
record PageReader(MockMvc pages) {

  String french(String address) throws Exception {
    return page(get(URI.create(address)).header("Accept-Language", "fr"));
  }

  String english(String address) throws Exception {
    return page(get(URI.create(address)).header("Accept-Language", "en"));
  }

  String page(MockHttpServletRequestBuilder request) throws Exception {
    return pages
        .perform(request)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
