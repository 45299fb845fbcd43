/**
 * A meeting as its rules look at it: items, decisions, votes and who was present, each with its place. Lowest of the
 * rooms.
 */
@NullMarked
package dk.sagsgang.validation.meeting.facts;

import org.jspecify.annotations.NullMarked;
