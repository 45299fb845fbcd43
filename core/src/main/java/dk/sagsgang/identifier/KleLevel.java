package dk.sagsgang.identifier;

import dk.sagsgang.vocabulary.KnownCode;

/**
 * The levels of the KLE subjects, from the widest to the narrowest.
 *
 * <p>{@code 27.00.00} is a {@link #SUBJECT}, and {@code 27} alone a {@link #MAIN_GROUP}.
 */
public enum KleLevel implements KnownCode {
    /** Two digits, such as 27 (hovedgruppe). */
    MAIN_GROUP(1, "hovedgruppe"),
    /** Two times two digits, such as 27.00 (gruppe). */
    GROUP(2, "gruppe"),
    /** Three times two digits, such as 27.00.00 (emne). */
    SUBJECT(3, "emne");

    private final int number;
    private final String danish;

    KleLevel(int number, String danish) {
        this.number = number;
        this.danish = danish;
    }

    /** The number of the level (niveau), from 1 for a main group to 3 for a subject. */
    public int number() {
        return number;
    }

    @Override
    public String danish() {
        return danish;
    }
}
