/** The rules for targets and amounts (COM): years, totals and what became of a target. */
@NullMarked
package dk.sagsgang.validation.commission.economy;

import org.jspecify.annotations.NullMarked;
