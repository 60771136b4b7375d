package fr.passerelle.web;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Controllers of the JSON API with the errors of this room, without a server. */
public final class TestApi {
  private TestApi() {}

  public static MockMvc of(Object... controllers) {
    return MockMvcBuilders.standaloneSetup(controllers)
        .setControllerAdvice(new ApiErrors())
        .build();
  }
}
