/**
 * From headed HTML or text to facts: the layer that all formats share. What it does not understand stays text where it was. Here are
 * the words that its rooms look for: headings, names, days, phrases.
 */
@NullMarked
package dk.sagsgang.exchange.text;

import org.jspecify.annotations.NullMarked;
