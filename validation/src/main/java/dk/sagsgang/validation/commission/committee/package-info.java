/** The rules for special committees under § 17, stk. 4 (COM): what the council must decide for one. */
@NullMarked
package dk.sagsgang.validation.commission.committee;

import org.jspecify.annotations.NullMarked;
