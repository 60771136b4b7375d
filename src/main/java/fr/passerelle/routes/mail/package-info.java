/**
 * {@code passerelle-imap:host:port}: the attachments of the mails of a mailbox. A mail is marked as
 * read once all of it was answered; nothing is deleted or sent.
 */
package fr.passerelle.routes.mail;
