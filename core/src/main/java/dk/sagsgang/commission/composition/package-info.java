/**
 * Who a committee or group consists of (sammensætning): its seats and posts, how each is filled, and who that is by a
 * roster.
 */
@ModelStyle
@NullMarked
package dk.sagsgang.commission.composition;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
