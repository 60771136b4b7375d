/** A route folder on its way from files to a checked route: contract, tree, placeholders, cases. */
package fr.passerelle.routes.folder;
