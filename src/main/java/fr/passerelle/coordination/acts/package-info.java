/** Which role does which act, and how much of it is its own: read from files, never in code. */
package fr.passerelle.coordination.acts;
