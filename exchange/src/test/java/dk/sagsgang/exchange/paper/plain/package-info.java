/** Tests of papers taken apart into lines. */
@NullMarked
package dk.sagsgang.exchange.paper.plain;

import org.jspecify.annotations.NullMarked;
