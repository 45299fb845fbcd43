/**
 * How documents point at each other and at the law: by body, date, item number and title, never by file.
 */
@ModelStyle
@NullMarked
package dk.sagsgang.reference;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
