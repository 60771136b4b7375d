package fr.passerelle.cli;

import java.util.Set;

/** A word of the command line and what it does. */
interface Command {
  /** The options it takes, without their hyphens, besides the language and the settings. */
  Set<String> options();

  /**
   * Does it.
   *
   * @return the exit code: 0 all is well, 1 there is something to mend, 2 it was not understood
   */
  int run(Arguments arguments);
}
