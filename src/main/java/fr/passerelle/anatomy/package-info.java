/**
 * Where every value of a raw message stands, cut by readers that no translator uses: what is
 * counted to know what a translation left out, and what is replaced to make a message nobody's.
 *
 * <p>Refuses to understand anything: it knows delimiters and lines, and no meaning.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "anatomy",
    allowedDependencies = {"translation"})
package fr.passerelle.anatomy;
