/** What an organisation is to achieve and to meet (mål, udfordringer), and what is done about it. */
@ModelStyle
@NullMarked
package dk.sagsgang.organisation.aim;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
