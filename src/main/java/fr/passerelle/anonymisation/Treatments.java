package fr.passerelle.anonymisation;

import fr.passerelle.anatomy.RawField;

/** What is to be done with each value of a message. */
interface Treatments {
  Treatment of(RawField field);
}
