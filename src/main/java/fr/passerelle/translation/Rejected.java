package fr.passerelle.translation;

import java.util.List;

/** The sender has to mend the record: every fault found, with place and sentence. */
public record Rejected(MessageHeader header, List<Fault> faults) implements Translation {}
