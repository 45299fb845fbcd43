/**
 * Decisions, with their votes and dissent.
 */
@NullMarked
package dk.sagsgang.exchange.text.decision;

import org.jspecify.annotations.NullMarked;
