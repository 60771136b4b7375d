package fr.passerelle.coordination;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the invented care situation.
 *
 * @param demoData whether an empty database is filled with it at the first start
 */
@ConfigurationProperties("passerelle")
record DemoProperties(@DefaultValue("true") boolean demoData) {}
