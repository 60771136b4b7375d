/** The page {@code /validation}: nothing sent to it is kept or logged. */
package fr.passerelle.validation.pages;
