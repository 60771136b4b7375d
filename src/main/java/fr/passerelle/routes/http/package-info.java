/**
 * {@code passerelle-http:intake}: bytes posted to {@code /intake/<folder>}, the answer in the same
 * exchange, on the server's own HTTP port.
 */
package fr.passerelle.routes.http;
