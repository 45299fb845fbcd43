package dk.sagsgang.examples.growth;

/** How the elements of a long list are alike. */
enum Likeness {
    /** All are equal. */
    EQUAL,
    /** Their texts, keys and words differ; days and numbers do not. */
    NAMED,
    /** Everything in them differs. */
    DIFFERENT,
    /** Their texts, keys and words differ, and no other list beside them has an element. */
    ALONE;

    /** The number that tells the texts of an element from those of others. */
    int text(int element) {
        return this == EQUAL ? 0 : element;
    }

    /** The number that tells the days, numbers and words of a closed list of an element from those of others. */
    int value(int element) {
        return this == DIFFERENT ? element : 0;
    }
}
