/**
 * From the cells of an item to what they say: sections, recommendations, decisions, earlier treatments.
 */
@NullMarked
package dk.sagsgang.exchange.text.item;

import org.jspecify.annotations.NullMarked;
