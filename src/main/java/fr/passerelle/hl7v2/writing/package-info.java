/**
 * The way back: resources as messages of HL7 v2 (PAM FR for people, ORU^R01 for reports, MDM^T02
 * for documents), such as this server reads again. What survives is in {@code
 * src/docs/round-trip.md}.
 */
package fr.passerelle.hl7v2.writing;
