/**
 * Checks of many documents together: an index of small facts of each, and the rules that ask more than one of them. Index
 * and rules stand in the rooms below.
 */
@NullMarked
package dk.sagsgang.validation.archive;

import org.jspecify.annotations.NullMarked;
