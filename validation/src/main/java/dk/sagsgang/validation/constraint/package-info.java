/**
 * Constraints for a host's own fields, and the rules of the catalogue as one constraint on documents, for the Jakarta
 * Validation that is already there.
 */
@NullMarked
package dk.sagsgang.validation.constraint;

import org.jspecify.annotations.NullMarked;
