package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.ItemKinds;
import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.paper.meeting.line.OpenMarks;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.text.Access;
import java.util.Locale;
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

    private ItemTitle() {}

    /** Puts a title to an item; gives back that it is closed, where the title says so. */
    static Optional<Access> put(String printed, ItemOutline outline) {
        String title = TYPE_IN_WORDS.matcher(printed).replaceFirst("");
        outline.head().title(title);
        outline.head().kind(ItemKinds.of(title));
        Matcher type = TYPE_BEHIND.matcher(printed);
        if (type.matches()) {
            String letter = type.group(1) == null ? type.group(2).toUpperCase(Locale.ROOT) : type.group(1);
            outline.head()
                    .caseType(
                            letter.equals("B")
                                    ? CaseType.DECISION
                                    : letter.equals("O") ? CaseType.INFORMATION : CaseType.DISCUSSION);
        } else if (TYPE_BEFORE.matches(title)) {
            outline.head().caseType(CaseType.INFORMATION);
        }
        return OpenMarks.within(title).filter(Access.CLOSED::equals);
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
