/** Boards of an organisation: which are set up, what they are for, and who sits in them. */
@NullMarked
package dk.sagsgang.exchange.paper.organisation.board;

import org.jspecify.annotations.NullMarked;
