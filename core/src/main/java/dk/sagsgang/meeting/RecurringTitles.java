package dk.sagsgang.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The titles of items that recur on every agenda, in the spellings that are in use, misspelt ones among them. */
final class RecurringTitles {

    private static final int LONGEST = 120;

    private static final List<Title> TITLES = List.of(
            new Title(ItemKind.AGENDA_APPROVAL, "godkendelse af (?:\\S+ )?dagsorden(?:en)?(?: (?:til|for) .*)?"),
            new Title(ItemKind.AGENDA_APPROVAL, "(?:bemærkninger|ændringer|bemærkninger/ændringer) til dagsordenen?"),
            new Title(
                    ItemKind.MINUTES_APPROVAL,
                    "godkendelse af (?:\\S+ )?(?:referat(?:et)?|protokol(?:len)?)(?: (?:fra|af|for) .*)?"),
            new Title(
                    ItemKind.INFORMATION,
                    "(?:meddelelser|orientering(?:er)?|gensidige? orientering(?:er)?|orientering og meddelelser|meddelelser og orientering(?:er)?)"
                            + "(?: fra (?:formanden?|borgmesteren?|udvalgsformanden?|medlemmerne|direktionen|administrationen|forvaltningen)"
                            + "(?:(?:,| og) \\p{L}+)*)?"),
            new Title(ItemKind.QUESTIONS, "spørgetid(?: for borgere)?|spørgsmål fra (?:borgere|borgerne|tilhørerne)"),
            new Title(
                    ItemKind.ATTENDANCE,
                    "fraværende|afbud|fremmøde(?: og inhabilitet)?|indkaldelse af stedfortrædere?"),
            new Title(ItemKind.ANY_OTHER_BUSINESS, "eventuelt|evt\\.?"),
            new Title(ItemKind.CLOSED_ITEMS, "lukkede? punkt(?:er)?"),
            new Title(
                    ItemKind.SIGNATURES,
                    "undersk?rift?s?(?:ark|blad|side)?|underskrifter|underskrifts?ark|underskrif[ts]*(?:ark|blad)"));

    private RecurringTitles() {}

    static Optional<ItemKind> kind(String title) {
        if (title.isBlank() || title.length() > LONGEST) {
            return Optional.empty();
        }
        String words =
                title.replace('\u00a0', ' ').strip().replaceFirst("\\.$", "").toLowerCase(Locale.ROOT);
        return TITLES.stream()
                .filter(known -> known.pattern.matcher(words).matches())
                .map(Title::kind)
                .findFirst();
    }

    private record Title(ItemKind kind, Pattern pattern) {

        Title(ItemKind kind, String pattern) {
            this(kind, Pattern.compile(pattern));
        }
    }
}
