package fr.passerelle.house.api;

import java.util.Map;
import java.util.TreeMap;

/**
 * One operation of the JSON API, as a controller has it or as the description says.
 *
 * @param parameters {@code in name} to its type, with {@code !} when it is required
 * @param answer shape of the answer, empty when it has no body
 */
record Operation(String name, Map<String, String> parameters, String body, String answer) {

  Operation {
    parameters = new TreeMap<>(parameters);
  }
}
