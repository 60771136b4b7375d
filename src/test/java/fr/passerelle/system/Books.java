package fr.passerelle.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Counts what a server has against what a sender got acknowledged. */
final class Books {
  private Books() {}

  /** Each message that was acknowledged is stored once, and the balance of the partner holds. */
  static void check(RunningJar server, Sender sender) {
    checkStored(server, sender);
    checkAccount(server, sender);
  }

  /** Each message that was acknowledged is stored once. */
  static void checkStored(RunningJar server, Sender sender) {
    int sent = sender.acknowledged.size();
    assertThat(sender.acknowledged).doesNotHaveDuplicates();
    String search = "/fhir/Patient?family=" + sender.family() + "&_summary=count";
    assertThat(json(server.get(search)).get("total").asInt())
        .as("people of " + sender.partner())
        .isEqualTo(sent);
  }

  private static void checkAccount(RunningJar server, Sender sender) {
    int sent = sender.acknowledged.size();
    JsonNode account = accountOf(server, sender.partner());
    assertThat(account.get("byFate").get("INTEGRATED").asInt()).isEqualTo(sent);
    long decided = 0;
    for (JsonNode count : account.get("byFate")) {
      decided += count.asLong();
    }
    assertThat(account.get("received").asLong())
        .isEqualTo(decided + account.get("inProgress").asLong());
  }

  private static JsonNode accountOf(RunningJar server, String partner) {
    for (JsonNode account : json(server.get("/api/accounts"))) {
      if (account.get("partner").asText().equals(partner)) {
        return account;
      }
    }
    throw new AssertionError("no account of " + partner);
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON", e);
    }
  }
}
