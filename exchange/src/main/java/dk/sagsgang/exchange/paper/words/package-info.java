/** What running text says in words that can be relied on: days, terms, amounts, and who holds which post. */
@NullMarked
package dk.sagsgang.exchange.paper.words;

import org.jspecify.annotations.NullMarked;
