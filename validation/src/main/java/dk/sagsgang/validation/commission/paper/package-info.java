/**
 * The rules for the rest of the paper (COM): keys, case numbers, laws, parts that are counted, reporting and powers.
 */
@NullMarked
package dk.sagsgang.validation.commission.paper;

import org.jspecify.annotations.NullMarked;
