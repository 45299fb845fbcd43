/** The rules that hold commissions and organisation models against meetings and each other (ARC). */
@NullMarked
package dk.sagsgang.validation.archive.paper;

import org.jspecify.annotations.NullMarked;
