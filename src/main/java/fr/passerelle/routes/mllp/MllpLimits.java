package fr.passerelle.routes.mllp;

import java.time.Duration;

/**
 * What one sender may ask of an MLLP port.
 *
 * @param frameBytes largest frame
 * @param silence longest pause inside a frame; between frames a connection may rest for ever
 * @param frameTime longest time from the first to the last byte of a frame
 * @param answerTime longest time from a frame to its answer; then the connection is closed
 * @param connections most connections at once
 * @param sharedBytes most memory for large unanswered frames of all connections, in bytes
 */
record MllpLimits(
    int frameBytes,
    Duration silence,
    Duration frameTime,
    Duration answerTime,
    int connections,
    long sharedBytes) {}
