/** Tests of the layer that all formats share. */
@NullMarked
package dk.sagsgang.exchange.text.decision;

import org.jspecify.annotations.NullMarked;
