/** The page of the three tools: nothing that is sent to it is kept, and nothing of it is logged. */
package fr.passerelle.trial.pages;
