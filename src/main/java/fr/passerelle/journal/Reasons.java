package fr.passerelle.journal;

import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Unmapped;
import java.util.List;

/** Why a record had its fate, as the journal keeps it; the fate itself has its own column. */
public record Reasons(List<Fault> faults, List<Remark> remarks, List<Unmapped> unmapped) {}
