package fr.passerelle.web.pages;

import fr.passerelle.web.PageSection;
import java.util.List;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/**
 * The ways from a page, as the layout asks for them.
 *
 * @param sections in their order
 */
record Navigation(List<PageSection> sections) {

  /** Whether the page shown belongs to that section. */
  public boolean isCurrent(PageSection section) {
    String path = ServletUriComponentsBuilder.fromCurrentRequest().build().getPath();
    return path != null && (path + "/").startsWith(section.path() + "/");
  }

  /** The same page in that language. */
  public String inLanguage(String language) {
    UriComponents page =
        ServletUriComponentsBuilder.fromCurrentRequest()
            .replaceQueryParam("lang", language)
            .build();
    return page.getPath() + "?" + page.getQuery();
  }
}
