/** Tests of the layer that all formats share. */
@NullMarked
package dk.sagsgang.exchange.text.item;

import org.jspecify.annotations.NullMarked;
