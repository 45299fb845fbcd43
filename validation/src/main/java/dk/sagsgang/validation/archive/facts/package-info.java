/** An archive as its rules look at it: meetings in order, cases with their treatments, and what is cited. */
@NullMarked
package dk.sagsgang.validation.archive.facts;

import org.jspecify.annotations.NullMarked;
