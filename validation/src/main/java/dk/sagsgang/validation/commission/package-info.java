/** The rules for commissions in the order of their ids, and the walk over their texts; the rules stand in the rooms below. */
@NullMarked
package dk.sagsgang.validation.commission;

import org.jspecify.annotations.NullMarked;
