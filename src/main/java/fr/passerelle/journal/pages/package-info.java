/** The pages of the journal: the list of records, and one record with its text and what it says. */
package fr.passerelle.journal.pages;
