/**
 * Who acts: people, offices, bodies, political parties and the municipality, written as they were at the time.
 */
@ModelStyle
@NullMarked
package dk.sagsgang.party;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
