/** The rules for who sits in a committee or group (COM): seats, chair, deputy and other posts. */
@NullMarked
package dk.sagsgang.validation.commission.composition;

import org.jspecify.annotations.NullMarked;
