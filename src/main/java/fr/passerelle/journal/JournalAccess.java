package fr.passerelle.journal;

import fr.passerelle.security.AccessDecision;
import fr.passerelle.security.AccessPath;
import fr.passerelle.security.AccessRequest;
import fr.passerelle.translation.Sentence;
import fr.passerelle.web.ApiRefusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Asks before anything of the journal is shown. */
@Component
public final class JournalAccess {
  private final AccessDecision access;

  JournalAccess(AccessDecision access) {
    this.access = access;
  }

  /**
   * @param id of the record, empty for a list
   * @throws ApiRefusal with 403 when it may not be read
   */
  public void check(String id) {
    ask(AccessRequest.Action.READ, id);
  }

  /**
   * @param id of the record
   * @throws ApiRefusal with 403 when nothing may be done with it
   */
  public void checkChange(String id) {
    ask(AccessRequest.Action.WRITE, id);
  }

  private void ask(AccessRequest.Action action, String id) {
    AccessRequest request = new AccessRequest(AccessPath.JOURNAL, action, "JournalRecord", id);
    if (!access.decide(request).allowed()) {
      throw ApiRefusal.of(HttpStatus.FORBIDDEN, Sentence.of(JournalAccess.class, "not-allowed"));
    }
  }
}
