/** The pages of the routes: how each stands, its figures, starting and stopping. */
package fr.passerelle.routes.pages;
