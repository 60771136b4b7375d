/** How French laboratories write numbers, bounds, dates and words, whatever the format. */
package fr.passerelle.hprim.written;
