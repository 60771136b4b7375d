package fr.passerelle.web;

/**
 * What a room adds to the pages: an entry of the navigation, and its texts. Each room that has
 * pages declares one as a bean.
 *
 * @param path where the section begins ({@code /records})
 * @param order place in the navigation, the smallest first
 * @param texts resource bundle, {@code fr.passerelle.journal.pages.messages}; the key {@code
 *     section.} and the path without its slash names the section
 */
public record PageSection(String path, int order, String texts) {

  /** The key of its name. */
  public String key() {
    return "section." + path.substring(1);
  }
}
