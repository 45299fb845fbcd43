/** The rules for time and change (ORG): terms, successors, adoption and what is replaced. */
@NullMarked
package dk.sagsgang.validation.organisation.change;

import org.jspecify.annotations.NullMarked;
