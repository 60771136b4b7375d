package fr.passerelle.fhirserver.hooks;

/** A HAPI interceptor that is called for requests over HTTP. */
public interface ServerHook {}
