package fr.passerelle.journal.pages;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An element of FHIR in the page of a record.
 *
 * @param id by which the text points at it
 * @param value masked until somebody asks to see it
 * @param sources the fields it comes from
 */
public record ElementRow(String id, String path, String value, List<Source> sources) {

  /**
   * A field as an element names it.
   *
   * @param id by which the text holds it
   * @param address {@code PID-5.1}
   */
  public record Source(String id, String address, String name) {}

  /** The ids of its fields, as the script reads them. */
  public String fieldIds() {
    return sources.stream().map(Source::id).collect(Collectors.joining(" "));
  }
}
