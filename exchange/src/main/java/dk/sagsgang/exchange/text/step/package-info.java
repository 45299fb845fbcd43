/**
 * The steps of a case that a text tells: what is to happen, on which day or after what, and which bodies have to do with it. Plans list
 * them in rows, sentences tell them one after another.
 */
@NullMarked
package dk.sagsgang.exchange.text.step;

import org.jspecify.annotations.NullMarked;
