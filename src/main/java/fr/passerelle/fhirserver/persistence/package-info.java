/** The database, HAPI's tables and beans, and what of them is left out. */
package fr.passerelle.fhirserver.persistence;
