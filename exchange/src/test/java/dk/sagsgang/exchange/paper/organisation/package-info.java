/** Tests of reading papers of organisation models. */
@NullMarked
package dk.sagsgang.exchange.paper.organisation;

import org.jspecify.annotations.NullMarked;
