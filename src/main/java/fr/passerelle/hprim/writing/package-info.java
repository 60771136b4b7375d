/** The way back: resources as files of HPRIM Médecin, such as this server reads again. */
package fr.passerelle.hprim.writing;
