/** The Jakarta constraints of the records, told as rules. */
@NullMarked
package dk.sagsgang.validation.structure;

import org.jspecify.annotations.NullMarked;
