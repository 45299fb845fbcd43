/** Tests of people in lists. */
@NullMarked
package dk.sagsgang.exchange.paper.people;

import org.jspecify.annotations.NullMarked;
