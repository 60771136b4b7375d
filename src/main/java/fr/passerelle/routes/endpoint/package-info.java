/** {@code passerelle:intake}: where every route ends, and what passes through it. */
package fr.passerelle.routes.endpoint;
