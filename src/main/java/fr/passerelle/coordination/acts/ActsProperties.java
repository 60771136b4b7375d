package fr.passerelle.coordination.acts;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a practice says which role does which act.
 *
 * @param actsDir folder whose {@code *.csv}, read at the start, extend or replace lines of the list
 *     the program brings
 */
@ConfigurationProperties("passerelle")
record ActsProperties(@DefaultValue("./actes") Path actsDir) {}
