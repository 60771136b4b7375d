package fr.passerelle.fhirserver.validation;

import java.util.List;

/**
 * What was cut out of a Bundle or Parameters, in the order of the text.
 *
 * @param resources the resources inside
 * @param profiles values of the parameters named {@code profile}
 */
record Cut(List<ResourceText> resources, List<String> profiles) {
  static final Cut NOTHING = new Cut(List.of(), List.of());

  /** Of JSON or XML; empty when the text is neither or holds no resources. */
  static Cut of(String whole) {
    return isXml(whole) ? XmlCutter.cut(whole) : JsonCutter.cut(whole);
  }

  /** The type of a resource in JSON or XML; empty when its text names none. */
  static String typeOf(String resource) {
    return isXml(resource) ? XmlCutter.typeOf(resource) : JsonCutter.typeOf(resource);
  }

  private static boolean isXml(String text) {
    return text.stripLeading().startsWith("<");
  }
}
