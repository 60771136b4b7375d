/** What every search over the store is given before it runs. */
package fr.passerelle.fhirserver.search;
