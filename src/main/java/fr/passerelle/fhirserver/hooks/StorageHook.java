package fr.passerelle.fhirserver.hooks;

/**
 * A HAPI interceptor that is called for every read and write of the store, also for those the
 * program makes of its own. Implementations are registered with the store only: one that were
 * registered at the door too would be called twice.
 */
public interface StorageHook {}
