/** What documents of every type ask of a case number. */
@NullMarked
package dk.sagsgang.validation.casenumber;

import org.jspecify.annotations.NullMarked;
