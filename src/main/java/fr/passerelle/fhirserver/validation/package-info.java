/**
 * What is checked before it is stored, and the {@code $validate} operation. The profiles themselves
 * and the checking are the room {@code profiles}.
 */
package fr.passerelle.fhirserver.validation;
