package fr.passerelle.terminology;

import java.util.List;

/** A {@code codes.csv} as read: what could be taken, and every line that could not. */
public record CodeMapReading(CodeMap map, List<CodeMapProblem> problems) {}
