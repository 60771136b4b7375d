/**
 * Which element of FHIR comes from which field of a message, and the other way: found by changing
 * the message field by field and looking at what becomes of its translation, so that no translator
 * has to keep account of it and none can be wrong about it.
 *
 * <p>Refuses to know any format; they come to it through the {@code MessageTranslator} port.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "trace",
    allowedDependencies = {"translation"})
package fr.passerelle.trace;
