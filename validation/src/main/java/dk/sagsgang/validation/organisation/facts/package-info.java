/**
 * An organisation model as its rules look at it: its units with their places, and the tree that they make. Lowest of
 * the rooms.
 */
@NullMarked
package dk.sagsgang.validation.organisation.facts;

import org.jspecify.annotations.NullMarked;
