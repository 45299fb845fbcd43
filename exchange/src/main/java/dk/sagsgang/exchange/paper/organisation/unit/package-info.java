/** Units of an organisation: how they are named, counted and described, and the tree that they make. */
@NullMarked
package dk.sagsgang.exchange.paper.organisation.unit;

import org.jspecify.annotations.NullMarked;
