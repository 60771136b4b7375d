/** The pages everybody sees: layout, home, errors; their language, headers and forms. */
package fr.passerelle.web.pages;
