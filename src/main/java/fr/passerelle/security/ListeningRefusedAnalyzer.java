package fr.passerelle.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the refusal as a sentence instead of a stack trace. */
final class ListeningRefusedAnalyzer extends AbstractFailureAnalyzer<ListeningRefusedException> {
  @Override
  protected FailureAnalysis analyze(Throwable root, ListeningRefusedException cause) {
    return new FailureAnalysis(
        cause.getMessage(), "Listen on loopback, or read the README on containers.", cause);
  }
}
