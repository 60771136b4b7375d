/** Reading and writing from inside the program, in HAPI's own transactions. */
package fr.passerelle.fhirserver.store;
