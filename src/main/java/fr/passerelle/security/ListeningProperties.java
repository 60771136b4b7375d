package fr.passerelle.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of where the server may listen.
 *
 * @param listenBeyondLoopback lets HTTP and MLLP listen on other addresses than loopback although
 *     nobody signs in; meant for a container whose ports are published on the host's loopback only
 */
@ConfigurationProperties("passerelle")
record ListeningProperties(@DefaultValue("false") boolean listenBeyondLoopback) {}
