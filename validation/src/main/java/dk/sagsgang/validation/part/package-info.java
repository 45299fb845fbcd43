/** What documents of every type ask of a part: of a case number, of keys, of a term, of the time of a council. */
@NullMarked
package dk.sagsgang.validation.part;

import org.jspecify.annotations.NullMarked;
