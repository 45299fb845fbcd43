package dk.sagsgang.quantity;

import dk.sagsgang.internal.Expressions;
import dk.sagsgang.internal.TokenReader;

/** The words before a quantity: those that call it approximate and those that add nothing. */
final class Wording {

    private static final Expressions OPENING = Expressions.of("i alt", "på", "for", "samlet", "på i alt");
    private static final Expressions ROUGHLY = Expressions.of(
            "ca.",
            "cirka",
            "circa",
            "godt",
            "godt og vel",
            "knap",
            "knapt",
            "omkring",
            "omtrent",
            "omegnen af",
            "i omegnen af",
            "i størrelsesordenen",
            "næsten",
            "anslået",
            "skønnet",
            "op til",
            "op mod",
            "op imod",
            "mindst",
            "min.",
            "minimum",
            "højst",
            "maks.",
            "maksimalt",
            "over",
            "under",
            "mere end",
            "mindre end",
            "flere end",
            "færre end");

    private Wording() {}

    /** Takes the words before a quantity and answers whether one of them calls it approximate. */
    static boolean readRoughly(TokenReader reader) {
        boolean roughly = false;
        boolean more = true;
        while (more) {
            boolean rough = reader.take(ROUGHLY);
            roughly |= rough;
            more = rough || reader.take(OPENING);
        }
        return roughly;
    }

    /** Takes what may follow a quantity in running text and answers whether nothing else does. */
    static boolean atEnd(TokenReader reader) {
        while (reader.takeMark(".") || reader.takeMark(",") || reader.takeMark(";") || reader.takeMark(":")) {
            // and the next one
        }
        return reader.atEnd();
    }
}
