/** People in lists, however a paper prints them: one person with what is said of them, a row of people, and people between whom nothing stands. */
@NullMarked
package dk.sagsgang.exchange.paper.people;

import org.jspecify.annotations.NullMarked;
