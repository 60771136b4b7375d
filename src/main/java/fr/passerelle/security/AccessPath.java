package fr.passerelle.security;

/** Every way in: a test fails when one of these never asks {@link AccessDecision}. */
public enum AccessPath {
  /** A FHIR request as it arrives over HTTP, whatever the interaction. */
  FHIR_REQUEST,
  /** A resource about to leave through read, history, search, include or operation. */
  FHIR_RESOURCE_OUT,
  /** A resource about to be created, updated, patched or deleted, also inside a transaction. */
  FHIR_RESOURCE_IN,
  /** A message from a partner. */
  INTAKE,
  /** The journal and its accounts. */
  JOURNAL,
  /** The routes: how they stand, stopping and starting them. */
  ROUTES,
  /** Messages tried without storing anything. */
  TRIAL,
  /** Files validated for a tester, and the reports of it that are passed on. */
  VALIDATION
}
