/**
 * {@code passerelle-inbox:folder}: files dropped into a folder, on camel-file, with the answer laid
 * beside each file once it was dealt with.
 */
package fr.passerelle.routes.inbox;
