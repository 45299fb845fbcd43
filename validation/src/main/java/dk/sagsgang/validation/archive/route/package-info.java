/** The rules for the way of a case over several meetings (ARC). */
@NullMarked
package dk.sagsgang.validation.archive.route;

import org.jspecify.annotations.NullMarked;
