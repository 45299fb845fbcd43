/** Tests of the layer that all formats share. */
@NullMarked
package dk.sagsgang.exchange.text;

import org.jspecify.annotations.NullMarked;
