package fr.passerelle.coordination.joins;

import java.util.stream.Stream;

/** What can be said of something that may not be visible from here. */
enum Answer {
  NO,
  UNKNOWN,
  YES;

  /** Yes where both are; no where one is. */
  Answer and(Answer other) {
    return compareTo(other) < 0 ? this : other;
  }

  /** Yes where one is; no where all are, or there is none. */
  static Answer any(Stream<Answer> answers) {
    return answers.max(Answer::compareTo).orElse(NO);
  }

  static Answer of(boolean yes) {
    return yes ? YES : NO;
  }
}
