/** What is recommended and decided (indstilling, beslutning): point by point, with votes and dissent. */
@ModelStyle
@NullMarked
package dk.sagsgang.meeting.decision;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
