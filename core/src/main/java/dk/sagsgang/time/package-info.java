/**
 * Dates as municipal documents write them, terms of office, public holidays and working days.
 *
 * <p>An {@link dk.sagsgang.time.ImpreciseDate} keeps the printed words ("primo februar 2017") beside the days that they
 * can mean. Days are days of the Danish calendar; no type here knows a time zone or a clock.
 */
@ModelStyle
@NullMarked
package dk.sagsgang.time;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
