package fr.passerelle.web;

import fr.passerelle.translation.Sentence;

/**
 * What a page says after something was done, or was not.
 *
 * @param good whether it was
 */
public record PageNotice(boolean good, Sentence sentence) {

  public static PageNotice done(Sentence sentence) {
    return new PageNotice(true, sentence);
  }

  public static PageNotice notDone(Sentence sentence) {
    return new PageNotice(false, sentence);
  }
}
