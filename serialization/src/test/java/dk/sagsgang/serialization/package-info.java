/** Tests of the JSON form. */
@NullMarked
package dk.sagsgang.serialization;

import org.jspecify.annotations.NullMarked;
