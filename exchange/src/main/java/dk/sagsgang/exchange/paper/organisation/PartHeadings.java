package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.aim.EconomicStatements;
import dk.sagsgang.exchange.paper.organisation.head.OrganisationHead;
import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.unit.ToldTime;
import dk.sagsgang.exchange.paper.organisation.unit.UnitAnnouncement;
import dk.sagsgang.exchange.paper.organisation.unit.UnitLabels;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNouns;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationUnit;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a heading tells before anything below it is read, and makes its unit what the text is about: "Opgaver" is a label, "Direktør
 * Ida Holk" a leader, "3.1 Havneafdelingen" a unit, and "Principper for tilpasningen" opens principles that are those of all.
 */
final class PartHeadings {

    /** "Centret varetager:" above a list goes on with the unit above. */
    private static final QuickPattern GOES_ON = QuickPattern.compile(UnitNouns.DEFINITE + " ");

    /** A unit may be described in a part of a chapter: "3.1 Havneafdelingen". */
    private static final QuickPattern INSIDE_CHAPTER = QuickPattern.compile("\\d{1,2}\\.\\d");

    private static final QuickPattern IT = QuickPattern.compile(UnitNouns.DEFINITE + "|Vi");

    private static final QuickPattern OF_SEVERAL = QuickPattern.compile("\\b(?:[Hh]ver|[Hh]vert|har hver) \\p{L}");

    private final TextSubject subject;
    private final UnitTree tree;
    private final UnitHeadings units;
    private final LedUnits led;
    private final UnitTexts texts;

    PartHeadings(TextSubject subject, UnitTree tree, UnitHeadings units, LedUnits led, UnitTexts texts) {
        this.subject = subject;
        this.tree = tree;
        this.units = units;
        this.led = led;
        this.texts = texts;
    }

    /**
     * What the heading of a part tells.
     *
     * @param part the part
     * @param above the heading right above its own one; empty where text stands between
     * @param next the heading behind it
     */
    PartHeading read(PaperPart part, String above, String next) {
        boolean top = top(part.title());
        subject.before = ToldTime.before(part.title()) && subject.proposing;
        subject.diagram |= !subject.before && OrganisationHead.diagram(part.title());
        Optional<UnitLabels.Label> label = part.heading()
                .flatMap(line -> UnitLabels.of(line.text().endsWith(":") ? part.title() + ":" : part.title()));
        Optional<LeaderLines.Leader> leader = part.heading().flatMap(led::heading);
        if (leader.isPresent()
                && led.root(leader.get())
                && part.lines().stream().allMatch(PaperLine::bullet)) {
            label = Optional.of(UnitLabels.Label.TASKS);
            leader = Optional.empty();
            subject.about = subject.root;
        }
        if (leader.isEmpty()) {
            led.office(part);
        }
        if (label.isEmpty() && doing(part)) {
            label = Optional.of(UnitLabels.Label.TASKS);
            subject.about = its(part.title()) ? subject.about : subject.root;
        }
        boolean announcing =
                part.heading().filter(line -> line.text().endsWith(":")).isPresent()
                        && !UnitAnnouncement.of(part.title()).none();
        Optional<String> unit =
                announcing || part.heading().isEmpty() || label.isPresent() || leader.isPresent() || subject.before
                        ? Optional.empty()
                        : units.of(part, next);
        if (label.equals(Optional.of(UnitLabels.Label.PARTS))
                && part.lines().stream().noneMatch(PaperLine::bullet)) {
            units.group(part.title());
            units.awaits(part.title());
            subject.about = "";
        }
        Optional<String> whose = label.equals(Optional.of(UnitLabels.Label.TASKS))
                ? UnitLabels.whose(part.title())
                        .map(name ->
                                tree.take(name, Optional.empty(), part.heading().orElseThrow()))
                : Optional.empty();
        if (unit.or(() -> whose).isPresent()) {
            subject.about = unit.or(() -> whose).orElseThrow();
        } else if ((label.isEmpty() || ofAll(label.get(), part.title()))
                && part.heading().isPresent()
                && !(announcing && GOES_ON.lookingAt(part.title()))) {
            subject.about = "";
        }
        String both = FoldedWords.heading(part.title()) + " " + FoldedWords.heading(above);
        boolean principles = both.contains("princip");
        boolean economy = both.contains("økonomistyring")
                || both.contains("økonomiske princip")
                || EconomicStatements.below(part.title(), part.lines());
        String printed = part.heading().map(PaperLine::printed).orElse("");
        int offset = part.heading()
                .or(() -> part.lines().stream().findFirst())
                .map(PaperLine::offset)
                .orElse(0);
        SectionDraft draft = new SectionDraft(top ? "" : printed, part.title(), offset);
        Optional<UnitAnnouncement> said = part.heading()
                .filter(line -> line.text().endsWith(":"))
                .map(line -> UnitAnnouncement.of(part.title()))
                .filter(each -> !each.none());
        UnitAnnouncement announced =
                label.isPresent() || said.isEmpty() ? ListAnnouncements.under(label, part, principles) : said.get();
        boolean numbered = !printed.isEmpty() && Character.isDigit(printed.charAt(0));
        boolean contact = label.equals(Optional.of(UnitLabels.Label.CONTACT));
        boolean asked = contact && subject.root.isEmpty() && oneAlone(part);
        boolean described = !subject.about.isEmpty()
                && !(label.equals(Optional.of(UnitLabels.Label.LEADER)) && ofSeveral(part))
                && !top
                && (!numbered || unit.isPresent() && INSIDE_CHAPTER.lookingAt(printed))
                && !contact
                && (unit.isPresent() || label.isPresent());
        return new PartHeading(
                draft, printed, label, leader, unit, announced, top, principles, economy, contact, asked, described);
    }

    /** Whether a heading is the title of the paper, or the day that stands with it. */
    private boolean top(String title) {
        return title.equals(subject.title)
                || OrganisationHead.day(title)
                || texts.first() && !subject.title.isEmpty() && title.contains(subject.title);
    }

    /** One alone below "Kontakt" is whoever may be asked. */
    private static boolean oneAlone(PaperPart part) {
        return part.lines().stream()
                        .filter(line -> LeaderLines.of(line.text()).isPresent())
                        .count()
                == 1;
    }

    /** "Principper for tilpasningen" are those of all, whatever unit stands above. */
    private boolean ofAll(UnitLabels.Label label, String title) {
        if (label == UnitLabels.Label.PRINCIPLES && subject.root.isEmpty() && title.startsWith("Sådan ")) {
            return true;
        }
        int of = title.indexOf(" for ");
        return label == UnitLabels.Label.PRINCIPLES && of > 0 && !tree.knows(title.substring(of + 5));
    }

    /** "Forvaltningen" above "• holder rent" on the page of one says what that one does. */
    private boolean doing(PaperPart part) {
        List<PaperLine> bullets =
                part.lines().stream().filter(PaperLine::bullet).toList();
        return (!subject.root.isEmpty() || its(part.title()))
                && bullets.size() > 1
                && IT.matches(part.title())
                && bullets.stream()
                        .allMatch(line -> Character.isLowerCase(line.text().codePointAt(0)));
    }

    /** Whether "Teamet" is said of the unit above, which is a team. */
    private boolean its(String title) {
        OrganisationUnit above = tree.units().get(subject.about);
        return above != null
                && above.kind().isPresent()
                && above.kind()
                        .equals(UnitWords.singular(title.replaceFirst(
                                "(?<=team|kontor|sekretariat)et$|(?<=afdeling|sektion|enhed|stab|forvaltning)en$",
                                "")));
    }

    /** Whether what stands below "Ledelse" is said of several units. */
    private static boolean ofSeveral(PaperPart part) {
        return part.lines().stream().anyMatch(line -> OF_SEVERAL.find(line.text()));
    }
}
