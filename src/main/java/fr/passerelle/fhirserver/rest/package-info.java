/** The FHIR REST interface: servlet, statement of capabilities, limits, OpenAPI, CORS. */
package fr.passerelle.fhirserver.rest;
