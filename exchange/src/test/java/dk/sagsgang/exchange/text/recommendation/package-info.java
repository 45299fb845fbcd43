/** Tests of the layer that all formats share. */
@NullMarked
package dk.sagsgang.exchange.text.recommendation;

import org.jspecify.annotations.NullMarked;
