package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.change.Reshapings;
import dk.sagsgang.exchange.paper.organisation.head.OrganisationHead;
import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.line.LeaderAbove;
import dk.sagsgang.exchange.paper.organisation.unit.LabelledFacts;
import dk.sagsgang.exchange.paper.organisation.unit.LabelledName;
import dk.sagsgang.exchange.paper.organisation.unit.OwnNouns;
import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.UnitItem;
import dk.sagsgang.exchange.paper.organisation.unit.UnitLabels;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The headings that are names of units: by their words, or since they were announced. */
final class UnitHeadings {

    /** A text that begins with what kind of unit it is about. */
    private static final QuickPattern KIND_FIRST = QuickPattern.compile(
            "^(?:I (?=\\p{L}+ (?:samles|varetages|løses) ))?((?i:Afdelingen|Centret|Centeret|Sektionen|Forvaltningen|Staben|Enheden|Teamet|Kontoret|Sekretariatet|Direktørområdet|Området)) \\p{Ll}");

    /** What a text about a unit is headed by, and no name of one: "Personale og økonomisk omfang", "Ikrafttræden". */
    private static final QuickPattern MATTER = QuickPattern.compile(
            "(?:.* )?(?:\\p{L}*omfang|baggrund|formål|(?:kerne)?opgave(?:r|n|rne)?|samarbejde|\\p{L}*struktur|ikrafttræden|ledelse|indledning|\\p{L}*proces|tidsplan|høring|bilag|principper|konsekvenser|udfordringer|samarbejdspartnere|interessenter|kontaktpersoner|målgruppe|fokus|vision|mission|mål|opfølgning|evaluering|nøgletal|overgangsordning|indhold|placering|bemanding)(?: .*)?");

    /** The leader may stand between the name and the text. */
    private static final int FIRST = 2;

    /** "Ledes af økonomichefen. Budget, regnskab og løn." */
    private static final QuickPattern LED_HERE = QuickPattern.compile("Ledes (?:fremover |i dag )?af \\p{L}");

    /** "Fælles stab" above "Staben samler økonomi og personale". */
    private static final QuickPattern COMMON =
            QuickPattern.compile("(?:fælles|central|tværgående) (?:stab|sekretariat|administration)");

    private static final QuickPattern NOUN = QuickPattern.compile("Staben|Sekretariatet|Administrationen");

    /** "Direktionen" above "Direktionen skal sikre ..." is the executive board, beside the units of the model. */
    private static final String BOARD = "Direktionen";

    private static final QuickPattern NUMBER = QuickPattern.compile("(?:^|[ ])(?<number>" + StatedUnits.NUMBER + ") ");

    /** No page has more units below one heading. */
    private static final int MOST = 30;

    private static final QuickPattern DOTTED = QuickPattern.compile("\\d{1,2}\\.\\d{1,2}\\.? .+");

    /** "Rådgivning i Familieafdelingen" is what the department does. */
    private static final QuickPattern INSIDE =
            QuickPattern.compile("(?<what>\\p{Lu}.{3,60}) i (?<unit>\\p{Lu}.{3,60})");

    private static final QuickPattern GROUP = QuickPattern.compile(".*(?:gruppen|huset|skolen|hjemmet)");

    private final TextSubject subject;
    private final UnitTree tree;
    private final UnitSentences sentences;
    private final Deque<Optional<UnitKind>> expected = new ArrayDeque<>();
    private List<PaperPart> coming = List.of();
    private String expectedBelow = "";
    private Optional<UnitKind> group = Optional.empty();

    /** The unit that a label names, below which those stand that follow: "Direktørområde: Børn og Kultur"; empty without one. */
    private String area = "";

    UnitHeadings(TextSubject subject, UnitTree tree, UnitSentences sentences) {
        this.subject = subject;
        this.tree = tree;
        this.sentences = sentences;
    }

    /** The unit that a heading names: by its words, since it is known, or since it is one of those that were announced. */
    Optional<String> of(PaperPart part, String next) {
        PaperLine line = part.heading().orElseThrow();
        if (LeaderAbove.director(part.title())
                && !part.lines().isEmpty()
                && part.lines().get(0).bullet()) {
            return Optional.of(directorate(part.title(), line));
        }
        if (!part.lines().isEmpty()
                && Reshapings.old(part.title(), part.lines().get(0).text())) {
            return Optional.empty();
        }
        OrganisationUnit root = tree.units().get(subject.root);
        if (root != null && part.title().equals(subject.title) && part.title().endsWith(" for " + root.name())) {
            // "Organisationsmodel for Socialafdelingen" is the title, and no unit beside the one that it names.
            return Optional.empty();
        }
        String name = part.title().replaceFirst(":$", "");
        Optional<LabelledName> labelled = LabelledName.of(part.title());
        if (labelled.isPresent()) {
            area = tree.take(labelled.get().name(), labelled.get().kind(), line);
            tree.shortName(area, labelled.get().shortName());
            return Optional.of(area);
        }
        Optional<String> bare = noun(part, name, line);
        if (bare.isPresent()) {
            return bare;
        }
        UnitItem item = UnitItem.of(name);
        boolean awaited = !expected.isEmpty()
                && !MATTER.matches(FoldedWords.folded(item.name()))
                && UnitWords.plain(item.name())
                && !part.lines().isEmpty()
                && !Headings.line(line.text())
                && !line.text().endsWith(":");
        if (!awaited && !UnitWords.name(item.name())) {
            expected.clear();
        }
        boolean consists = part.lines().stream().anyMatch(each -> each.text().startsWith(name + " består af"))
                || UnitLabels.of(next).equals(Optional.of(UnitLabels.Label.LEADER))
                        && part.lines().isEmpty();
        long bullets = part.lines().stream().takeWhile(PaperLine::bullet).count();
        boolean units = part.lines().stream()
                .takeWhile(PaperLine::bullet)
                .allMatch(each -> UnitWords.plain(UnitItem.of(each.text()).name()));
        boolean listed = subject.diagram && bullets > 1 && units;
        Optional<UnitKind> first = first(part).or(() -> HeadingSubject.kind(part));
        boolean led = !Headings.line(line.text())
                && !OrganisationHead.diagram(part.title())
                && !part.lines().isEmpty()
                && part.lines().get(0).mark().isEmpty()
                && (LeaderLines.of(part.lines().get(0).text()).isPresent() || TellingText.led(part));
        boolean telling = !part.lines().isEmpty()
                && (TellingText.does(part, item.name())
                        || LED_HERE.lookingAt(part.lines().get(0).text()));
        boolean labelledFacts = !MATTER.matches(FoldedWords.folded(item.name()))
                && (LabelledFacts.tells(part.lines()) || LabelledFacts.below(part.lines()));
        boolean inGroup = group.isPresent() && DOTTED.matches(line.printed());
        boolean goesOn = !HeadingSubject.known(part.title())
                && !MATTER.matches(FoldedWords.folded(item.name()))
                && (OwnNouns.unkinded(part.lines()) || OwnNouns.first(item.name(), part.lines()));
        boolean unit = UnitWords.name(item.name())
                || (led || telling || labelledFacts || inGroup || goesOn) && UnitWords.plain(item.name())
                || first.isPresent() && UnitWords.plain(item.name()) && !MATTER.matches(FoldedWords.folded(item.name()))
                || tree.knows(item.name())
                || UnitWords.plain(item.name()) && (awaited || consists || listed);
        Matcher inside = INSIDE.matcher(item.name());
        boolean matter = inside.matches()
                && !UnitWords.name(inside.group("what"))
                && !GROUP.matches(inside.group("what"))
                && tree.knows(inside.group("unit"));
        if (!unit || matter || !UnitWords.plain(item.name())) {
            return Optional.empty();
        }
        Optional<UnitKind> kind = Optional.empty();
        String below = "";
        if (awaited && !tree.knows(item.name())) {
            // One that tells its kind is the one of that kind, wherever it stands among them.
            Optional<UnitKind> named = UnitWords.kind(item.name());
            Optional<UnitKind> told = named.isPresent() && expected.remove(named) ? named : expected.poll();
            kind = named.isPresent() ? Optional.empty() : told;
            below = expectedBelow;
        }
        kind = kind.or(() -> UnitWords.kind(item.name()).isPresent() ? Optional.empty() : first);
        Optional<UnitKind> own = UnitWords.kind(item.name());
        boolean grouped = group.isPresent() && (own.isEmpty() || own.equals(Optional.of(UnitKind.SECTION)));
        group = grouped ? group : Optional.empty();
        String key = tree.take(item.name(), grouped ? group : kind, line);
        tree.shortName(key, item.shortName());
        sentences.more(key, item.more(), line);
        if (!below.isEmpty() && !below.equals(key)) {
            tree.below(key, below);
        } else if (!area.isEmpty() && tree.parent(key).isEmpty()) {
            tree.below(key, area);
        }
        return Optional.of(key);
    }

    /** "Staben" alone is the name of a unit where the text below begins with it: "Staben betjener hele organisationen". */
    private Optional<String> noun(PaperPart part, String name, PaperLine line) {
        boolean board = name.equals(BOARD)
                && subject.root.isEmpty()
                && part.lines().stream()
                        .limit(FIRST)
                        .anyMatch(each -> each.text().startsWith(BOARD + " ")
                                || each.text().startsWith("Den "));
        if (board) {
            return Optional.of(tree.take(name, Optional.of(UnitKind.EXECUTIVE_BOARD), line));
        }
        boolean common = COMMON.matches(FoldedWords.folded(name)) && first(part).isPresent();
        boolean noun = common
                || NOUN.matches(name)
                        && part.lines().stream()
                                .limit(FIRST)
                                .anyMatch(each -> each.text().startsWith(name + " "));
        OrganisationUnit top = tree.units().get(subject.root);
        Optional<UnitKind> kind =
                noun ? UnitWords.singular(name.substring(name.lastIndexOf(' ') + 1)) : Optional.empty();
        return kind.filter(each -> top == null || !top.kind().equals(kind)).map(each -> tree.take(name, kind, line));
    }

    /** Says which parts follow, from which it is seen whether their headings are the units whose number is told. */
    void coming(List<PaperPart> parts) {
        // "Opgaver" says something of the unit above it.
        coming = parts.stream()
                .filter(part -> UnitLabels.of(part.title()).isEmpty())
                .limit(MOST)
                .toList();
    }

    /**
     * Remembers the units that a text counts at its end, where as many headings follow that could be their names, and half of them are
     * surely some.
     */
    void counted(List<StatedUnits.Stated> stated) {
        int number = stated.stream().mapToInt(each -> each.number().orElse(0)).sum();
        if (number < 2 || number > MOST || coming.size() < number || !expected.isEmpty()) {
            return;
        }
        List<PaperPart> parts = coming.subList(0, number);
        boolean names = parts.stream().allMatch(UnitHeadings::possible);
        long sure = parts.stream()
                .filter(part -> UnitWords.name(part.title()) || TellingText.does(part, part.title()))
                .count();
        if (names && 2 * sure >= number) {
            expect(stated);
        }
    }

    private static boolean possible(PaperPart part) {
        return part.heading().isPresent()
                && !part.lines().isEmpty()
                && UnitWords.plain(part.title())
                && !Headings.line(part.title())
                && !MATTER.matches(FoldedWords.folded(part.title()));
    }

    /** Remembers the units whose number was told and whose names follow as headings or sentences. */
    void expect(List<StatedUnits.Stated> stated) {
        if (stated.isEmpty()) {
            return;
        }
        expected.clear();
        expectedBelow = subject.unit();
        for (StatedUnits.Stated each : stated) {
            for (int i = 0; i < Math.min(30, each.number().orElse(0)); i++) {
                expected.add(each.kind());
            }
        }
    }

    /** Remembers how many units follow as headings below one that says so: "De tre forvaltninger". */
    void awaits(String title) {
        Matcher number = NUMBER.matcher(title);
        int count = number.find()
                ? Count.of(number.group("number") + " enheder").value().orElse(0)
                : 0;
        if (count > 1 && count < MOST) {
            expected.clear();
            expectedBelow = subject.root;
            for (int i = 0; i < count; i++) {
                expected.add(group);
            }
        }
    }

    /** Remembers the kind of the units that follow as headings below one for several. */
    void group(String title) {
        group = UnitWords.several(title).flatMap(UnitWords.Several::kind);
    }

    /** What a director answers for, which goes by the office: "Direktør for Velfærd". */
    private String directorate(String office, PaperLine line) {
        expected.clear();
        String key = tree.take(office, Optional.of(UnitKind.DIRECTORATE), line);
        tree.change(
                key,
                unit -> unit.withLeadership(List.of(Leadership.builder()
                        .role(LeadershipRole.ofTitle(office))
                        .office(Office.of(office))
                        .build())));
        return key;
    }

    /** The kind of unit that the text below a heading is about by its first word: "Afdelingen behandler byggesager". */
    private Optional<UnitKind> first(PaperPart part) {
        boolean other = HeadingSubject.known(part.title())
                || OrganisationHead.diagram(part.title())
                || part.lines().isEmpty();
        Matcher first = KIND_FIRST.matcher(other ? "" : part.lines().get(0).text());
        Optional<UnitKind> kind = first.find() ? UnitWords.singular(first.group(1)) : Optional.empty();
        OrganisationUnit top = tree.units().get(subject.root);
        return kind.filter(each -> top == null || !top.kind().equals(Optional.of(each)));
    }
}
