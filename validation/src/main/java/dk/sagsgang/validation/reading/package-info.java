/** The rules that readers check while they read: syntax, types and format. */
@NullMarked
package dk.sagsgang.validation.reading;

import org.jspecify.annotations.NullMarked;
