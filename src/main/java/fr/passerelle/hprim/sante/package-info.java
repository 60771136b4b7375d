/**
 * HPRIM Santé 2.0 to 2.5: messages of segments in the manner of ASTM E1238, the delimiters of each
 * file declared in its H.
 */
package fr.passerelle.hprim.sante;
