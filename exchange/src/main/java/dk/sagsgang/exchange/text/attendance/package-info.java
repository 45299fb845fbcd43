/**
 * What lines of a decision say of who was there.
 */
@NullMarked
package dk.sagsgang.exchange.text.attendance;

import org.jspecify.annotations.NullMarked;
