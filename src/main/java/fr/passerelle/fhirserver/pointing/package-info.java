/**
 * Pointing at people by the number a vendor knows (RPPS, FINESS, INS) instead of by our id, in any
 * write.
 */
package fr.passerelle.fhirserver.pointing;
