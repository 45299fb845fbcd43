/** The rules for the meetings of one body in a row (ARC): numbers, editions, minutes and readings. */
@NullMarked
package dk.sagsgang.validation.archive.sequence;

import org.jspecify.annotations.NullMarked;
