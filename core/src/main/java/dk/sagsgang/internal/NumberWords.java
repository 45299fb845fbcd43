package dk.sagsgang.internal;

import java.util.Map;

/** The Danish words for whole numbers from nought to twelve, in small letters: what papers write out. */
public final class NumberWords {

    /** The words and what they say; "en" and "et" are one, with or without their accent. */
    public static final Map<String, Integer> DANISH = Map.ofEntries(
            Map.entry("nul", 0),
            Map.entry("en", 1),
            Map.entry("én", 1),
            Map.entry("et", 1),
            Map.entry("ét", 1),
            Map.entry("to", 2),
            Map.entry("tre", 3),
            Map.entry("fire", 4),
            Map.entry("fem", 5),
            Map.entry("seks", 6),
            Map.entry("syv", 7),
            Map.entry("otte", 8),
            Map.entry("ni", 9),
            Map.entry("ti", 10),
            Map.entry("elleve", 11),
            Map.entry("tolv", 12));

    private NumberWords() {}
}
