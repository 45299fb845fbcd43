package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.validation.text.WordInText;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Knows names that say that a paper or an item is not public.
 *
 * <p>A policy on confidentiality, or a school that is closed, is none: the word must stand first, last or in brackets, or
 * be a phrase that means nothing else.
 */
public final class Confidential {

    private static final String NOT_PUBLIC =
            "\\b(?:ikke|ej|må ikke)[ -](?:offentliggjort|offentligtgjort|offentliggøres|til offentliggørelse)\\b";
    private static final String CONFIDENTIAL_BEFORE =
            "(?:samtale|dialog|rådgivning|linje|telefon|henvendelse|og anonym|anonym)";

    private static final Pattern NAME = WordBounds.compile(
            NOT_PUBLIC
                    + "|^(?:ikke|ej)[ -]offentligt?\\b(?! \\p{L}*(?:vej|sti|ejet|ejede|ansat|transport|støtte))"
                    + "|[(:\u2013-] ?(?:ikke|ej)[ -]offentligt?\\)?(?:\\.\\p{Alnum}{2,4})?$|\\blukket bilag\\b"
                    + "|^fortroligt?\\b(?! \\p{L}*" + CONFIDENTIAL_BEFORE + ")|^fortrolige (?:bilag|dokument)"
                    + "|\\(fortroligt?\\)"
                    + "|(?<!\\b(?:ikke|er|som|være|noget|bliver|og|eller)[ -])\\bfortroligt?\\)?(?:\\.\\p{Alnum}{2,4})?$"
                    + "|^lukket(?: ?[\u2013:]| ?- |-? ?bilag)|\\(lukket\\)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern CLOSED_TITLE = WordBounds.compile(
            "^lukket(?: ?[\u2013:]| ?- )|^lukket (?:punkt|sag|møde)\\b|[\u2013(-] ?lukket (?:punkt|sag)\\)?$"
                    + "|[(\\[](?:lukket|fortroligt?|ikke[ -]offentligt?)(?: (?:punkt|sag|dagsordenspunkt))?[)\\]]"
                    + "|(?: [\u2013-]|,) ?(?:lukket (?:punkt|sag|dagsordenspunkt)|ikke[ -]offentligt? punkt)\\b"
                    + "|^ikke[ -]offentligt?(?: (?:punkt|sag|møde)\\b|\\s*$| ?[:\u2013-])|\\(lukket\\)$",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NEUTRAL = Pattern.compile(
            "(?:lukket|ikke[ -]offentligt?) (?:punkt|sag|dagsordenspunkt|dagsorden)(?: (?:nr\\.? ?)?\\d+)?[.:]?");

    private Confidential() {}

    public static boolean named(String name) {
        return mayBe(name) && NAME.matcher(folded(name)).find();
    }

    public static boolean closedTitle(String title) {
        return mayBe(title) && CLOSED_TITLE.matcher(folded(title)).find();
    }

    /** Whether a title tells that the item is closed and nothing beside: what the public may read of it. */
    public static boolean neutral(String title) {
        return NEUTRAL.matcher(folded(title)).matches();
    }

    /** A quick look, by parts of words that begin with letters that are seldom. */
    private static boolean mayBe(String name) {
        return WordInText.stands("ukket", name)
                || WordInText.stands("fortrolig", name)
                || WordInText.stands("ffent", name);
    }

    private static String folded(String name) {
        String words = name.length() > 400 ? name.substring(0, 400) : name;
        return words.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    }
}
