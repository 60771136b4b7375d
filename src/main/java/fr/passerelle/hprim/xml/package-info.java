/** HPRIM XML 1.05 to 2.00: the events of patients, with or without the namespace of the norm. */
package fr.passerelle.hprim.xml;
