/** The pages where a person says whose a held record is. */
package fr.passerelle.intake.pages;
