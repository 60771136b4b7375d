package fr.passerelle.translation;

import java.time.Instant;
import org.hl7.fhir.r4.model.Bundle;

/**
 * The way back: resources as messages of a format, for software that reads nothing else. Pure: the
 * same resources at the same time are the same bytes.
 */
public interface MessageWriter {

  /** Name of the format, as in a route's {@code format=}. */
  String format();

  /**
   * Writes every message the resources make.
   *
   * @param said a person and what is to be said of them; references among the entries by {@code
   *     fullUrl} or by type and id
   * @param recipient whose zone, charset and domains of numbers it is written in
   * @param at when it is sent
   */
  WrittenMessages write(Bundle said, Partner recipient, Instant at);
}
