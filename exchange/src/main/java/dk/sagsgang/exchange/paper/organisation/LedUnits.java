package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.leader.OrganisationTeams;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Whose leader a line names: of the unit that the text is about, or one of the directors, whose units follow. */
final class LedUnits {

    /** No unit has more leaders. */
    private static final int MOST = 20;

    private static final QuickPattern OFFICE = QuickPattern.compile(
            "(?<stem>\\p{L}*?)s?(?<noun>[Dd]irektør|[Cc]hef|[Ll]eder|[Ff]orstander|[Ii]nspektør|[Rr]ektor)");

    /** So many letters of an office and of a name are alike: "Museumsdirektør" is of the "Museet". */
    private static final int STEM = 4;

    private final TextSubject subject;
    private final UnitTree tree;
    private final OrganisationTeams teams;

    /** The unit that the last line said to be led; empty where it was of none. */
    private String unit = "";

    LedUnits(TextSubject subject, UnitTree tree, OrganisationTeams teams) {
        this.subject = subject;
        this.tree = tree;
        this.teams = teams;
    }

    /** The leader who is a heading, above the units. */
    Optional<LeaderLines.Leader> heading(PaperLine line) {
        Optional<LeaderLines.Leader> leader = LeaderLines.of(line.text());
        leader.filter(each -> !own(each)).ifPresent(each -> teams.leader(each, line));
        return leader;
    }

    /** Says of the unit whose page it is that a chief leads it; false where there is none, or it is led already. */
    boolean root(LeaderLines.Leader leader) {
        OrganisationUnit root = tree.units().get(subject.root);
        if (root == null || !root.leadership().isEmpty() || LeaderLines.director(leader.office()) && !own(leader)) {
            return false;
        }
        tree.change(subject.root, each -> each.withLeadership(List.of(leader.leadership())));
        return true;
    }

    /**
     * Takes a heading that is an office of the unit whose page it is, above what the one who has it does: "Museumsdirektør" above
     * "Direktøren er den øverste leder".
     */
    void office(PaperPart part) {
        OrganisationUnit root = tree.units().get(subject.root);
        Matcher office = OFFICE.matcher(part.title());
        if (root == null || !root.leadership().isEmpty() || part.lines().isEmpty() || !office.matches()) {
            return;
        }
        String stem = office.group("stem");
        String of = FoldedWords.folded(stem.substring(0, Math.min(STEM, stem.length())));
        boolean its = stem.isEmpty()
                || stem.length() >= STEM
                        && Stream.of(FoldedWords.folded(root.name()).split(" ")).anyMatch(word -> word.startsWith(of));
        String first = FoldedWords.folded(part.lines().get(0).text());
        String title = FoldedWords.folded(part.title());
        boolean told = first.startsWith(office.group("noun").toLowerCase(Locale.ROOT) + "en ")
                || first.startsWith(title + "en ");
        if (its && told) {
            Leadership leader = Leadership.builder()
                    .role(LeadershipRole.ofTitle(part.title()))
                    .office(Office.of(part.title()))
                    .build();
            tree.change(subject.root, each -> each.withLeadership(List.of(leader)));
        }
    }

    /** Whether an office is of the unit whose page it is: the "Børne- og kulturdirektør" of the "Børne- og Kulturforvaltningen". */
    private boolean own(LeaderLines.Leader leader) {
        OrganisationUnit root = tree.units().get(subject.root);
        String stem = stem(leader.office());
        return root != null
                && stem.length() > 3
                && FoldedWords.folded(root.name()).startsWith(stem);
    }

    /**
     * Takes a line that names a leader.
     *
     * @param ofUnit whether the text tells of a unit
     * @return the leader whose units follow; empty where the line is of one unit
     */
    Optional<LeaderLines.Leader> line(LeaderLines.Leader leader, PaperLine line, boolean ofUnit) {
        Optional<String> own = tree.named(stem(leader.office()));
        unit = own.orElse(subject.unit());
        if (leader.units().isEmpty()
                && !unit.isEmpty()
                && (ofUnit || own.isPresent() || line.text().indexOf(':') > 0)) {
            tree.change(unit, each -> {
                List<Leadership> all = new ArrayList<>(each.leadership());
                all.add(leader.leadership());
                return all.size() > MOST ? each : each.withLeadership(all);
            });
            return Optional.empty();
        }
        unit = "";
        teams.leader(leader, line);
        return Optional.of(leader);
    }

    /** The unit that the last line said to be led; empty where it was of none. */
    String unit() {
        return unit;
    }

    /** What an office is of: "Visitationsleder" leads the one that is called "Visitationen". */
    private static String stem(String office) {
        return FoldedWords.folded(office).replaceFirst("s?(?:leder|chef|direktør)(?:en)?$", "");
    }
}
