/** The rules for commissions, and the walk over their texts. */
@NullMarked
package dk.sagsgang.validation.commission;

import org.jspecify.annotations.NullMarked;
