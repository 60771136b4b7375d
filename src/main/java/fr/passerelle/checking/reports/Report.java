package fr.passerelle.checking.reports;

import fr.passerelle.checking.Checked;
import fr.passerelle.checking.Totals;
import fr.passerelle.profiles.ProfileCoverage;
import java.io.IOException;
import java.util.List;

/** A report that is written while the resources are checked. */
public interface Report {

  /** One more resource, in the order they came; those of one file follow each other. */
  void add(Checked checked) throws IOException;

  /** What the resources exercised of each profile, when that was asked for; before the end. */
  default void coverage(List<ProfileCoverage> profiles) throws IOException {}

  /** Nothing more comes. */
  void end(Totals totals) throws IOException;
}
