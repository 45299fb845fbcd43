package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.ItemKinds;
import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.paper.meeting.line.CaseNumberLine;
import dk.sagsgang.exchange.paper.meeting.line.OpenMarks;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.text.Access;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the title of an item tells beside its words: the kind of item, the type of case, and that it is closed. */
final class ItemTitle {

    private static final QuickPattern TYPE_BEHIND = QuickPattern.compile(
            ".*\\((?:([BDO])|(?iu:(?:til )?([bdo])(?:eslutning|røftelse|rientering)))(?:ssag|spunkt)?\\)\\.?$");

    /** The same in words, which are no part of the title: "Budget 2024 (drøftelse)". */
    private static final QuickPattern TYPE_IN_WORDS = QuickPattern.compile(
            " \\((?:til )?(?:beslutning|drøftelse|orientering)(?:ssag|spunkt)?\\)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Orientering: Ny lov", "Orientering om regnskabet", "Helhedsplan - orientering om processen". */
    private static final QuickPattern TYPE_BEFORE = QuickPattern.compile(
            "(?:.{4,200} [-\u2013] o|(?:Til o|O))rientering(?:: | om | vedrørende | vedr\\. )\\S.*");

    private static final QuickPattern CASE_TYPE =
            QuickPattern.compile("(beslutning|drøftelse|orientering)(?:s{1,2}sag|sag|spunkt)");

    /** A mark that a system or a table puts behind the title: "(sag 24/0610)", "(j.nr. 08.05.00-K04-3-20)", "(Åben)". */
    private static final QuickPattern MARK_BEHIND = QuickPattern.compile(
            "\\s*\\((?:(?<open>åbent?(?: punkt| sag)?)|(?:sag(?:snr|s ?id|snummer)?\\.?|j\\.? ?nr\\.?|journal ?nr\\.?):? ?(?<labelled>(?=[^)]*\\d)[\\p{L}\\d./ -]{4,30})|(?<bare>\\d[\\p{Lu}\\d./-]{5,30}))\\)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "2025-2028": the years that a budget is for. */
    private static final QuickPattern PERIOD = QuickPattern.compile("(?:19|20)\\d\\d ?[-/] ?(?:19|20)\\d\\d");

    /** Who has the item, and how long it takes, behind a title: "Eventuelt v/Anne (5 min.)". They tell nothing of its kind. */
    private static final QuickPattern TIME_BEHIND = QuickPattern.compile(
            "(?:\\s+v[/.] ?[^()]{2,60})?(?:,? \\((?:kl\\.? ?[\\d.: -]{2,14}|(?:ca\\. )?\\d{1,3} ?min(?:utter|\\.)?|[BDO])\\))?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Map<String, CaseType> ASKED = new HashMap<>();

    static {
        for (String word : List.of("b", "beslutning", "beslutte", "godkende", "godkendelse", "afgørelse", "valg")) {
            ASKED.put(word, CaseType.DECISION);
        }
        for (String word : List.of("d", "drøftelse", "drøfte")) {
            ASKED.put(word, CaseType.DISCUSSION);
        }
        for (String word : List.of("o", "i", "orientering", "orientere", "information")) {
            ASKED.put(word, CaseType.INFORMATION);
        }
    }

    private ItemTitle() {}

    /** What a cell of a table says is to be done about an item: "B", "drøfte", "Til orientering". */
    static Optional<CaseType> asked(String cell) {
        return Optional.ofNullable(ASKED.get(FoldedWords.heading(cell).replaceFirst("^til ", "")));
    }

    /** A title without the mark behind it that is none of its words. */
    static String bare(String title) {
        Matcher mark = MARK_BEHIND.matcher(title);
        boolean marked =
                mark.find() && (mark.group("open") != null || numbered(mark).isPresent());
        return marked ? title.substring(0, mark.start()) : title;
    }

    /** The case number that stands in brackets behind a title, where it is one for sure. */
    private static Optional<CaseNumber> numbered(Matcher mark) {
        String labelled = mark.group("labelled");
        if (labelled == null && PERIOD.matches(mark.group("bare"))) {
            return Optional.empty();
        }
        return labelled != null
                ? Optional.of(CaseNumber.of(labelled))
                : CaseNumberLine.of(mark.group("bare")).map(line -> CaseNumber.of(line.number()));
    }

    /** Puts a title to an item; gives back that it is closed, where the title says so. */
    static Optional<Access> put(String printed, ItemOutline outline) {
        String title = TYPE_IN_WORDS.matcher(printed).replaceFirst("");
        Matcher mark = MARK_BEHIND.matcher(title);
        Optional<Access> open = Optional.empty();
        if (mark.find() && mark.start() > 0) {
            boolean access = mark.group("open") != null;
            Optional<CaseNumber> number = access ? Optional.empty() : numbered(mark);
            number.ifPresent(outline.head()::caseNumber);
            open = access ? Optional.of(Access.OPEN) : open;
            title = access || number.isPresent() ? title.substring(0, mark.start()) : title;
        }
        String words = title;
        outline.head().title(title);
        ItemKind kind = ItemKinds.of(title);
        outline.head()
                .kind(
                        kind.equals(ItemKind.CASE)
                                ? ItemKinds.of(TIME_BEHIND.matcher(title).replaceFirst(""))
                                : kind);
        Matcher type = TYPE_BEHIND.matcher(printed);
        if (type.matches()) {
            String letter = type.group(1) == null ? type.group(2).toUpperCase(Locale.ROOT) : type.group(1);
            outline.head()
                    .caseType(
                            letter.equals("B")
                                    ? CaseType.DECISION
                                    : letter.equals("O") ? CaseType.INFORMATION : CaseType.DISCUSSION);
        } else if (TYPE_BEFORE.matches(words)) {
            outline.head().caseType(CaseType.INFORMATION);
        }
        return open.or(() -> OpenMarks.within(words).filter(Access.CLOSED::equals));
    }

    /** The case type that the value of a label says, which may leave out that it is one: "Beslutning". */
    static Optional<CaseType> caseTypeAlone(String value) {
        return caseType(value).or(() -> caseType(value + "ssag"));
    }

    /** The case type that a line says which says nothing else. */
    static Optional<CaseType> caseType(String line) {
        Matcher matcher = CASE_TYPE.matcher(FoldedWords.heading(line));
        return matcher.matches()
                ? Optional.of(
                        matcher.group(1).equals("beslutning")
                                ? CaseType.DECISION
                                : matcher.group(1).equals("drøftelse") ? CaseType.DISCUSSION : CaseType.INFORMATION)
                : Optional.empty();
    }
}
