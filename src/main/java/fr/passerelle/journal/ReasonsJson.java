package fr.passerelle.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.passerelle.translation.Outcome;

/** The reasons of a fate as JSON, sentences by key so that they are read in either language. */
final class ReasonsJson {
  private final JsonMapper mapper = JsonMapper.builder().build();

  String write(Outcome outcome) {
    try {
      return mapper.writeValueAsString(
          new Reasons(outcome.faults(), outcome.remarks(), outcome.unmapped()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of strings and numbers can be written", e);
    }
  }

  Reasons read(String json) {
    try {
      return mapper
          .reader()
          .without(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .forType(Reasons.class)
          .readValue(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the journal holds what this class wrote", e);
    }
  }
}
