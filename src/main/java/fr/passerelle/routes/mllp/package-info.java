/**
 * {@code passerelle-mllp:host:port}: HL7's Minimal Lower Layer Protocol on camel-netty, with frames
 * that neither grow without bound nor vanish.
 */
package fr.passerelle.routes.mllp;
