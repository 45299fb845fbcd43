package dk.sagsgang.exchange.paper.commission.draft;

import dk.sagsgang.exchange.source.SourcePlace;

/**
 * A sentence of a commission.
 *
 * @param text the sentence
 * @param theme what the part is about in which it stands
 * @param place where it stands
 * @param mark the number of the clause that it begins, such as "Stk. 2."; empty where it begins none
 * @param before the sentence before it in its part; empty where there is none
 */
public record Said(String text, Theme theme, SourcePlace place, String mark, String before) {

    public Said(String text, Theme theme, SourcePlace place) {
        this(text, theme, place, "");
    }

    public Said(String text, Theme theme, SourcePlace place, String mark) {
        this(text, theme, place, mark, "");
    }

    /** The same behind another sentence. */
    public Said behind(String sentence) {
        return new Said(text, theme, place, mark, sentence);
    }
}
