package dk.sagsgang.exchange.pattern;

/**
 * What a piece of an expression needs of a text that it fits.
 *
 * @param pieces what must stand in the text
 * @param length the fewest characters that fit
 * @param first with what it begins
 * @param empty whether nothing may stand there, so that what comes behind tells how it begins
 * @param pairs the pairs of letters with which it begins, wherever it stands
 */
record Need(Wanted pieces, int length, FirstLetters first, boolean empty, FirstPairs pairs) {

    /** A text without them has none of the pieces; with them the expression must be asked. */
    static final Need NOTHING = new Need(Wanted.NOTHING, 0, FirstLetters.NONE, true, FirstPairs.NOTHING);

    /** Not understood, or a group that stands again. */
    static final Need ANYTHING = new Need(Wanted.NOTHING, 0, FirstLetters.ANY, true, FirstPairs.ANYTHING);

    static Need one(Wanted pieces, FirstLetters first) {
        return new Need(pieces, 1, first, false, FirstPairs.one(first));
    }

    /** What a text needs that must fit both, one behind the other. */
    Need and(Need other) {
        if (other == NOTHING) {
            return this;
        }
        Wanted both = Wanted.both(pieces, other.pieces);
        return new Need(
                both,
                length + other.length,
                empty ? first.or(other.first) : first,
                empty && other.empty,
                pairs.and(other.pairs));
    }

    /** The same where it may be missing. */
    Need maybe() {
        return new Need(Wanted.NOTHING, 0, first, true, pairs.maybe());
    }

    /** The same where it may stand again. */
    Need again() {
        return new Need(pieces, length, first, empty, pairs.again());
    }

    /** The same where only a look is taken at what follows. */
    Need ahead() {
        return new Need(pieces, 0, first, empty, pairs.ahead());
    }

    /** The same of a look at what follows: it takes up nothing itself, and the pairs still tell what must stand there. */
    Need elsewhere() {
        return new Need(pieces, 0, FirstLetters.NONE, true, pairs);
    }

    /** The same where only a look is taken at what stands before. */
    Need behind() {
        return new Need(pieces, 0, FirstLetters.NONE, true, FirstPairs.NOTHING);
    }
}
