package fr.passerelle.checking.reports;

import fr.passerelle.checking.Checked;
import fr.passerelle.checking.Totals;
import java.io.IOException;

/** A report that is written while the resources are checked. */
public interface Report {

  /** One more resource, in the order they came; those of one file follow each other. */
  void add(Checked checked) throws IOException;

  /** Nothing more comes. */
  void end(Totals totals) throws IOException;
}
