package fr.passerelle.journal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a page, with another place to begin. */
public final class NextLink {
  private NextLink() {}

  /**
   * @param after where the next page begins, see {@link RecordPage#next()}
   * @return path and query on this server
   */
  public static String of(HttpServletRequest request, String after) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(request.getRequestURI());
    Map<String, Object> values = new HashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, several) -> {
              for (String value : "after".equals(name) ? new String[0] : several) {
                String variable = "v" + values.size();
                values.put(variable, value);
                link.queryParam(name, "{" + variable + "}");
              }
            });
    values.put("after", after);
    // As variables, so that a bar or a plus of a value is written so that it is read again.
    return link.queryParam("after", "{after}").encode().buildAndExpand(values).toUriString();
  }
}
