package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.exchange.source.SourcePlace;

/**
 * A sentence of a commission.
 *
 * @param text the sentence
 * @param theme what the part is about in which it stands
 * @param place where it stands
 */
record Said(String text, Theme theme, SourcePlace place) {}
