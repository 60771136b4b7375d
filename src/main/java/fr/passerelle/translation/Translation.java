package fr.passerelle.translation;

/** What became of reading one record. A fault of the sender is a value, never an exception. */
public sealed interface Translation permits Translated, Rejected {
  /** Identifies the record; a rejected one has what could be read of it. */
  MessageHeader header();
}
