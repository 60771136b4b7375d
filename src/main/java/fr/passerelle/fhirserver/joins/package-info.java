/**
 * What several resources must agree on: the rules another room brings, when they are asked, and
 * what they may read to decide.
 */
@org.springframework.modulith.NamedInterface("joins")
package fr.passerelle.fhirserver.joins;
