package dk.sagsgang.meeting;

import dk.sagsgang.internal.NormalText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The titles of items that recur on every agenda, in the spellings that are in use, misspelt ones among them. */
final class RecurringTitles {

    private static final int LONGEST = 120;

    /** The short name of the body before a title, as in "KB - Spørgetid". */
    private static final Pattern BODY_BEFORE = Pattern.compile("^[A-ZÆØÅ]{2,5} - ");

    /** The letter of the case type behind a title: beslutning, drøftelse, orientering. */
    private static final Pattern TYPE_BEHIND = Pattern.compile(" \\([BDO]\\)$");

    /** Each has words of which a quick look asks for one before the pattern. */
    private static final List<Title> TITLES = List.of(
            new Title(
                    ItemKind.AGENDA_APPROVAL,
                    List.of("dagsord"),
                    "(?:åben |lukket )?dagsorden(?:en)? ?- ?godkendelse|godkendelse af (?:\\S+ )?(?:dagsorden(?:en)?|dagsordnen)(?: (?:til|for) .*| og referat(?: .*)?)?"
                            + "|godkendelse af referat og dagsorden|beslutninger? om dagsorden(?:en)?"
                            + "|(?:bemærkninger|ændringer|bemærkninger/ændringer) til dagsordenen?"),
            new Title(
                    ItemKind.MINUTES_APPROVAL,
                    List.of("referat", "protokol"),
                    "godkendelse af (?:\\S+ )?(?:referat(?:et)?|protokol(?:len)?)(?: (?:fra|af|for) .*)?"),
            new Title(
                    ItemKind.INFORMATION,
                    List.of("meddelelser", "orientering"),
                    "(?:meddelelser|orientering(?:er)?|gensidige? orientering(?:er)?|orientering og meddelelser"
                            + "|meddelelser og orientering(?:er)?)"
                            + "(?: fra (?:(?:udvalgs)?formand(?:en)?|(?:over)?borgmester(?:en)?|medlemmerne|direktionen|administrationen"
                            + "|forvaltningen)(?:(?:,| og) \\p{L}+)*)?"),
            new Title(
                    ItemKind.QUESTIONS,
                    List.of("spørgetid", "spørgsmål"),
                    "spørgetid(?: for (?:borgere|borgerne|byrådsmedlemmer|byrådets medlemmer)| i byrådet)?(?: (?:den )?\\d{1,2}\\. \\p{L}+ \\d{4})?(?: - udgår)?|spørgsmål fra (?:borgere|borgerne|tilhørerne)"),
            new Title(
                    ItemKind.ATTENDANCE,
                    List.of("fravær", "afbud", "fremmøde", "stedfortræder"),
                    "fraværende(?: og bemærkninger til dagsorden(?:en)?)?|godkendelse af indkaldte stedfortrædere|afbud|fremmøde(?: og inhabilitet)?|indkaldelse af stedfortrædere?"),
            new Title(ItemKind.ANY_OTHER_BUSINESS, List.of("eventuelt", "evt"), "eventuelt|evt\\.?"),
            new Title(ItemKind.CLOSED_ITEMS, List.of("lukke"), "lukkede? punkt(?:er)?"),
            new Title(
                    ItemKind.SIGNATURES,
                    List.of("undersk"),
                    "underskrifter|undersk?rift?s?(?:ark|blad|side)?|underskrif[ts]*(?:ark|blad)"));

    private RecurringTitles() {}

    static Optional<ItemKind> kind(String title) {
        if (title.isBlank() || title.length() > LONGEST) {
            return Optional.empty();
        }
        String whole = NormalText.of(title);
        String withType = whole.contains(" - ") ? BODY_BEFORE.matcher(whole).replaceFirst("") : whole;
        String bare = withType.endsWith(")") ? TYPE_BEHIND.matcher(withType).replaceFirst("") : withType;
        String words = (bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare).toLowerCase(Locale.ROOT);
        for (Title known : TITLES) {
            if (known.fits(words)) {
                return Optional.of(known.kind);
            }
        }
        return Optional.empty();
    }

    private record Title(ItemKind kind, List<String> anyOf, Pattern pattern) {

        Title(ItemKind kind, List<String> anyOf, String pattern) {
            this(kind, anyOf, Pattern.compile(pattern));
        }

        boolean fits(String title) {
            for (String word : anyOf) {
                if (title.contains(word)) {
                    return pattern.matcher(title).matches();
                }
            }
            return false;
        }
    }
}
