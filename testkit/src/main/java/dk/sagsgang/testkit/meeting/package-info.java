/** Arbitraries of meetings and their parts: any that a reader can meet, and valid ones. */
@NullMarked
package dk.sagsgang.testkit.meeting;

import org.jspecify.annotations.NullMarked;
