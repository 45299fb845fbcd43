package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.unit.ContactLines;
import dk.sagsgang.exchange.paper.organisation.unit.LabelledFacts;
import dk.sagsgang.exchange.paper.organisation.unit.UnitDetails;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the lines below the heading of a unit say of it in labels, figures and addresses. */
final class LinesOfUnit {

    private static final QuickPattern PEOPLE = QuickPattern.compile(
            "(?:I alt )?(?:[Cc]a\\. )?\\d[\\d.,]* (?:medarbejdere|ansatte|årsværk|fuldtidsstillinger)(?:, heraf [^.]{3,80})?\\.?|(?:Antal )?(?:[Mm]edarbejdere|[Aa]nsatte): (?:ca\\. )?\\d[\\d.]*");

    private static final int LONGEST = 100;

    private static final QuickPattern CONTACT = QuickPattern.compile("Kontakt(?:oplysninger)?:?");

    private final TextSubject subject;
    private final UnitTree tree;
    private final UnitTexts texts;

    /** The unit that the lines below "Kontakt" begin with; empty where they name none. */
    private String reached = "";

    LinesOfUnit(TextSubject subject, UnitTree tree, UnitTexts texts) {
        this.subject = subject;
        this.tree = tree;
        this.texts = texts;
    }

    /** Begins with another heading. */
    void begin() {
        reached = "";
    }

    /** Takes a line that says whose addresses follow. */
    boolean reaches(PaperLine line) {
        reached = tree.find(line.text()).orElse(reached);
        return tree.knows(line.text());
    }

    /** Takes what a list says of a unit in labels; what is none of its facts stays in a section that has the name. */
    SectionDraft labelled(String unit, List<PaperLine> lines, SectionDraft headed) {
        List<PaperLine> others = new ArrayList<>();
        for (PaperLine line : lines.stream().takeWhile(PaperLine::bullet).toList()) {
            List<String> below = LabelledFacts.below(line.text());
            below.forEach(name -> tree.takeBelow(unit, name, LabelledFacts.kind(line.text()), line));
            Optional<OrganisationUnit> before = Optional.ofNullable(tree.units().get(unit));
            tree.change(unit, each -> LabelledFacts.said(each, line.text()));
            if (below.isEmpty() && Optional.ofNullable(tree.units().get(unit)).equals(before)) {
                others.add(line);
            }
        }
        others.forEach(headed::bullet);
        if (!others.isEmpty()) {
            texts.keep(headed, false);
        }
        int offset = lines.get(lines.size() - 1).offset();
        return new SectionDraft("", "", offset);
    }

    /** "Budget: 1,2 mia. kr." among the figures of a unit. */
    boolean figure(PaperLine line) {
        String unit = subject.unit();
        OrganisationUnit known = tree.units().get(unit);
        tree.change(unit, each -> UnitDetails.said(each, line.text()));
        return known != null && !known.equals(tree.units().get(unit));
    }

    /** "22 medarbejdere" or "Antal ansatte: 45" as a line of its own below the name of a unit. */
    boolean people(PaperLine line) {
        boolean labelled = line.text().length() < LONGEST && LabelledFacts.line(line.text());
        boolean told = labelled || line.text().length() < LONGEST && PEOPLE.matches(line.text());
        if (told) {
            tree.change(
                    subject.about,
                    unit -> labelled ? LabelledFacts.said(unit, line.text()) : UnitDetails.said(unit, line.text()));
        }
        return told && tree.units().containsKey(subject.about);
    }

    /**
     * Takes an address in lines of its own, "Kontakt" and the name of the unit before it.
     *
     * @return how many lines it takes
     */
    int address(List<PaperLine> lines, int from) {
        String key = subject.about;
        int at = CONTACT.matches(lines.get(from).text()) ? from + 1 : from;
        boolean name = at < lines.size() && tree.find(lines.get(at).text()).equals(Optional.of(key));
        at += name ? 1 : 0;
        OrganisationUnit unit = tree.units().get(key);
        if (unit == null
                || at + 1 >= lines.size()
                || !ContactLines.address(lines.get(at).text(), lines.get(at + 1).text())) {
            return 0;
        }
        for (PaperLine line : lines.subList(at, at + 2)) {
            tree.change(key, each -> ContactLines.said(each, line.text()).orElse(each));
        }
        return at + 2 - from;
    }

    /**
     * Takes how a unit is reached by its leader: "Tlf. 12 34 56 78" behind the name, and the address for mail below it.
     *
     * @param unit the key of the unit; empty where the line is of none
     * @return how many lines below it takes
     */
    int reachedBy(String unit, List<PaperLine> lines, int at) {
        int taken = 0;
        for (String reach : ContactLines.behind(lines.get(at).text())) {
            tree.change(unit, each -> ContactLines.said(each, reach).orElse(each));
        }
        while (tree.units().containsKey(unit)
                && at + taken + 1 < lines.size()
                && !lines.get(at + taken + 1).gap()
                && ContactLines.reaches(lines.get(at + taken + 1).text())) {
            taken++;
            String reach = lines.get(at + taken).text();
            tree.change(unit, each -> ContactLines.said(each, reach).orElse(each));
        }
        return taken;
    }

    /** "Tlf. 12 34 56 78" below the unit that it reaches. */
    boolean reached(PaperLine line, boolean contact) {
        OrganisationUnit root = tree.units().get(subject.root);
        // What stands below "Kontakt" on the page of a unit is of that one.
        String own = contact && root != null ? subject.root : subject.unit();
        String key = contact && !reached.isEmpty() ? reached : own;
        OrganisationUnit unit = tree.units().get(key);
        Optional<OrganisationUnit> told = unit == null ? Optional.empty() : ContactLines.said(unit, line.text());
        told.ifPresent(each -> tree.change(key, one -> each));
        return told.isPresent();
    }
}
