/**
 * Exports of the agenda systems of Danish municipalities, read into the model.
 *
 * <p>{@link dk.sagsgang.exchange.ExchangeReader} finds out by itself which format a file is in. What it makes of it is an {@link
 * dk.sagsgang.exchange.Import}: the documents, what was found while reading, and an account of what found no place in a
 * document.
 */
@NullMarked
package dk.sagsgang.exchange;

import org.jspecify.annotations.NullMarked;
