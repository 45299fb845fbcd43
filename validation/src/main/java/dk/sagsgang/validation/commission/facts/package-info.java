/**
 * A commission as its rules look at it: what it sets up, its groups and what is to be handed over, each with its
 * place. Lowest of the rooms.
 */
@NullMarked
package dk.sagsgang.validation.commission.facts;

import org.jspecify.annotations.NullMarked;
