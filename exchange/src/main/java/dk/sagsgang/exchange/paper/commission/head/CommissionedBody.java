package dk.sagsgang.exchange.paper.commission.head;

import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Body;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What a commission sets up, by name: as its title says, as it says of itself, or as its sentences say.
 *
 * @param name the name; empty where it has none
 * @param sort what it says that it is, such as "arbejdsgruppe"; empty where it does not say so
 * @param setUpBy who it says that it was set up by
 */
record CommissionedBody(Optional<String> name, String sort, Optional<Body> setUpBy) {

    /** "Trafikgruppen er en arbejdsgruppe nedsat af Trafikudvalget": what the paper is of, and who set it up. */
    private static final QuickPattern IS_A = QuickPattern.compile(
            "(?:^|[.] |\\n)((?!(?:Et|En) )\\p{Lu}[\\p{L} ]{3,60}?)(?: \\([A-ZÆØÅ]{1,6}\\))?(?: i \\p{Lu}\\p{L}+ Kommune)? er (?:en|et) (?:\\p{L}+ ){0,2}(arbejdsgruppe|udvalg|råd|forum|styregruppe)\\b(?:,? (?:der er |som er )?nedsat af (\\p{L}+))?");

    private static final QuickPattern GROUP_FOR =
            QuickPattern.compile("\\p{Lu}\\p{Ll}*(?:udvalget|rådet|gruppen|forum) for \\p{L}.{2,50}");

    /** "§ 1 Rådets navn" over "Vestby Ungdomsråd." */
    private static final QuickPattern BELOW_NAME = QuickPattern.compile(
            "(?m)^(?:§ ?\\d{1,2}\\.? ?|\\d{1,2}\\. ?)?(?:(?:Rådets|Udvalgets|Gruppens) n|N)avn:?\\n(?:§ ?\\d{1,2}\\.?\\n)?(?!\\p{Lu}\\p{L}* (?:navn er|hedder|benævnes|kaldes) )(\\p{Lu}[\\p{L} ]{3,60}?)(?: i \\p{Lu}[\\p{L}-]+(?: Kommune)?)?\\.?$");

    private static final QuickPattern NAMED = QuickPattern.compile(
            "(?i:navn(?:et)? er|(?:udvalget|rådet|gruppen|forummet|panelet) (?:hedder|benævnes|kaldes)):? [\"\u201d\u201c\u00bb\u201e]?(\\p{Lu}[\\p{L} -]{3,50}?)(?: i \\p{Lu}\\p{L}+ Kommune)?(?:[\"\u201d\u201c\u00ab.,]| og | i disse | i det følgende | \\()");

    /** "Forretningsorden Handicaprådet 2022-2025". */
    private static final QuickPattern BESIDE = QuickPattern.compile(
            "(?i:kommissorium|vedtægt(?:er)?|forretningsorden) (\\p{Lu}\\p{L}*(?:rådet|udvalget|gruppen|nævnet))(?: \\d{4}.*|,? (?i:godkendt|vedtaget) (?:af|i|på) .*)?");

    /** "Kommissorium: Grønt Råd", "Kommissorium - Trafikrådet". */
    private static final QuickPattern BEHIND = QuickPattern.compile(
            "(?i:kommissorium|vedtægt(?:er)?|forretningsorden)(?:,|:| [-\u2013]) ?(\\p{Lu}.{2,80})");

    /** "Vestby Ungebyråd vedtægter". */
    private static final QuickPattern BARE = QuickPattern.compile(
            "(\\p{Lu}[\\p{L} -]{2,50}(?:[Rr]åd(?:et)?|[Uu]dvalg(?:et)?|[Gg]ruppen?|[Ff]orum)) (?i:vedtægt(?:er)?|kommissorium|forretningsorden)");

    /** "Vestby Frivilligråd \u2013 Vedtægter". */
    private static final QuickPattern DASH = QuickPattern.compile(
            "(\\p{Lu}[\\p{L} -]{2,50}(?:[Rr]åd(?:et)?|[Uu]dvalg(?:et)?|[Gg]ruppen?|[Ff]orum))(?: [-\u2013]|:) ?(?i:vedtægt(?:er)?|kommissorium|forretningsorden)\\b.*");

    /** "Kommissorium for arbejdsgruppe om sygefravær". */
    private static final QuickPattern FOR_GROUP = QuickPattern.compile(
            "(?i:kommissorium) for (?:en )?((?:arbejds|styre|projekt|følge|reference)gruppen? (?:om|for|vedrørende|vedr\\.) .{3,80})");

    /** "Kommissorium for opgaveudvalget Byens pladser", "Kommissorium for § 17, stk. 4-udvalget om øerne". */
    private static final QuickPattern ON_A_MATTER = QuickPattern.compile(
            "(?i:kommissorium|vedtægt(?:er)?) for (?:det |den |et |en )?(?:midlertidige |særlige )?((?:opgaveudvalg(?:et)?|§ ?17,? ?stk\\.? ?4[- ]udvalg(?:et)?|udvalget|panelet|borgerpanel(?:et)?|netværk(?:et)?|rådet|ekspertgruppen?|task ?force(?:n)?) (?:(?:for|om|vedrørende|vedr\\.) \\p{L}|\\p{Lu}).{2,80})");

    /** "Kommissorium for den tværgående styregruppe": a group that has no name but what it is. */
    private static final QuickPattern FOR_THE_GROUP = QuickPattern.compile(
            "(?i:kommissorium|vedtægt(?:er)?|forretningsorden) for ((?:den|det) \\p{Ll}+ (?:styre|arbejds|projekt|følge|reference)gruppe|(?:den|det) \\p{Ll}+ \\p{Ll}{0,12}(?:udvalg|råd|forum))");

    /** "Arbejdsgruppe om rekruttering - kommissorium". */
    private static final QuickPattern BEFORE = QuickPattern.compile(
            "(\\p{Lu}\\p{L}*(?:gruppen?|udvalg(?:et)?|råd(?:et)?|panel(?:et)?)(?: (?:for|om|vedrørende|vedr\\.) .{3,90})?)(?:,| [-\u2013]) (?i:kommissorium|vedtægt(?:er)?)");

    private static final QuickPattern GENITIVE = QuickPattern.compile(
            "^(\\p{Lu}[\\p{L}-]+ \\p{L}*(?:[Rr]åd|[Uu]dvalg)|\\p{Lu}\\p{L}*(?:rådet|udvalget|gruppen|nævnet))s (?:profil og )?(?:vedtægt(?:er)?|kommissorium|forretningsorden)\\b.*");

    private static final QuickPattern GROUP = QuickPattern.compile(
            ".*(?:[Rr]åd(?:et)?|[Uu]dvalg(?:et)?|gruppen?|forum(?:met)?)(?: \\d{4}.*| \\p{Lu}\\p{Ll}+)?$");

    /** "§ 17.4 Landsbyudvalget": the paragraph is no part of the name. */
    private static final QuickPattern PARAGRAPH = QuickPattern.compile("^§ ?17[.,]? ?(?:stk\\. ?)?4,? (?=\\p{Lu})");

    /**
     * The body that a paper is of.
     *
     * @param title its title
     * @param whole its lines
     * @param group the sort of group that its first line is, such as "styregruppe"; empty where it is none
     */
    static CommissionedBody of(String title, String whole, String group) {
        Matcher is = IS_A.matcher(whole);
        boolean describes = is.find() && (GROUP.matches(is.group(1)) || GROUP_FOR.matches(is.group(1)));
        Optional<String> name = titled(title)
                .or(() -> describes ? Optional.of(is.group(1)) : Optional.empty())
                .or(() -> named(whole))
                .or(() -> GroupWords.name(title)
                        ? Optional.of(title.replaceFirst(" i \\p{Lu}[\\p{L}-]+(?: Kommune)?$", ""))
                        : Optional.empty())
                .or(() -> group.isEmpty() ? GroupWords.named(whole) : Optional.of(capital(group) + "n"))
                .map(printed -> PARAGRAPH.matcher(printed).replaceFirst(""));
        Optional<Body> by = describes && is.group(3) != null
                ? BodyWords.only(is.group(3)).map(body -> BodyWords.kinded(capital(is.group(3))))
                : Optional.empty();
        return new CommissionedBody(name, describes ? is.group(2) : "", by);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Optional<String> named(String whole) {
        Matcher below = BELOW_NAME.matcher(whole);
        if (below.find() && GROUP.matches(below.group(1))) {
            return Optional.of(below.group(1));
        }
        Matcher named = NAMED.matcher(whole);
        return named.find() && (GROUP.matches(named.group(1)) || GROUP_FOR.matches(named.group(1)))
                ? Optional.of(named.group(1))
                : Optional.empty();
    }

    private static Optional<String> titled(String title) {
        Matcher genitive = GENITIVE.matcher(title);
        if (genitive.matches()) {
            return Optional.of(genitive.group(1));
        }
        Optional<String> owner = GroupWords.owner(title)
                .filter(name -> name.contains("-") && name.endsWith("gruppen") && GroupWords.name(name));
        if (owner.isPresent()) {
            return owner;
        }
        Matcher before = BEFORE.matcher(title);
        if (before.matches()) {
            return Optional.of(before.group(1));
        }
        Matcher matter = ON_A_MATTER.matcher(title);
        if (matter.matches()) {
            return Optional.of(matter.group(1).replaceFirst(" \\d{4}(?: ?[-\u2013] ?\\d{4})?$", ""));
        }
        Matcher working = FOR_GROUP.matcher(title);
        if (working.matches()) {
            return Optional.of(capital(working.group(1)));
        }
        Matcher the = FOR_THE_GROUP.matcher(title);
        if (the.matches()) {
            return Optional.of(the.group(1));
        }
        Matcher dash = DASH.matcher(title);
        if (dash.matches()) {
            return Optional.of(dash.group(1));
        }
        Matcher behind = BEHIND.matcher(title);
        if (behind.matches() && GroupWords.name(behind.group(1))) {
            return Optional.of(behind.group(1));
        }
        Matcher bare = BARE.matcher(title);
        if (bare.matches()) {
            return Optional.of(bare.group(1));
        }
        Matcher beside = BESIDE.matcher(title);
        if (beside.matches()) {
            return Optional.of(beside.group(1));
        }
        Matcher of = TitleLines.OF_BODY.matcher(title);
        if (!of.find()) {
            return Optional.empty();
        }
        String name = of.group(1)
                .strip()
                .replaceFirst("(?: i \\p{Lu}[\\p{L}-]+ Kommune)?(?: \\d{4}(?: ?[-\u2013] ?\\d{4})?)?$", "");
        return GROUP.matches(name) || GROUP_FOR.matches(name) ? Optional.of(name) : Optional.empty();
    }
}
