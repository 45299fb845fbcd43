package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.aim.ChallengeSentences;
import dk.sagsgang.exchange.paper.organisation.aim.InlineStatements;
import dk.sagsgang.exchange.paper.organisation.change.StepSentences;
import dk.sagsgang.exchange.paper.organisation.unit.UnitAnnouncement;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.TargetGroup;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.aim.Aim;
import dk.sagsgang.organisation.aim.Challenge;
import dk.sagsgang.organisation.aim.ChallengeScope;
import dk.sagsgang.organisation.aim.ImplementationStep;
import dk.sagsgang.organisation.aim.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Lists of what a unit or the whole model does, is to achieve and has to meet: the tasks of the unit that the text is about, and below no
 * unit the aims, principles, challenges, measures and steps of the model. What a list is one of is said by its heading, or by the
 * words right above it ({@link StatedAnnouncements}).
 */
final class StatedLists {

    private static final QuickPattern AUTHORITY = QuickPattern.compile("[Mm]yndighed(?:s(?:området|sektionen|delen))?");

    private static final QuickPattern ENDED = QuickPattern.compile("(?<!\\b(?:mv|m\\.m|osv|etc))[.;,]$");

    private static final QuickPattern PROJECT =
            QuickPattern.compile("[Pp]rojekt(?:leder(?:en)?|beskrivelse(?:n)?|organisation(?:en)?|gruppe(?:n)?)");

    /** No unit has more tasks or aims in a paper; each further list would be copied with all before it. */
    private static final int MOST = 500;

    /** Below no heading of a unit such lists are of the whole model. */
    private static final Set<UnitAnnouncement.What> MODEL =
            Set.of(UnitAnnouncement.What.PRINCIPLES, UnitAnnouncement.What.AIMS);

    private final OrganisationModelBuilder model;
    private final UnitTree tree;
    private final Places places;
    private final List<PaperLine> measures = new ArrayList<>();
    private final List<Planned> steps = new ArrayList<>();

    private Optional<LocalDate> change = Optional.empty();

    StatedLists(OrganisationModelBuilder model, UnitTree tree, Places places) {
        this.model = model;
        this.tree = tree;
        this.places = places;
    }

    /**
     * An element of a list with those that are set in below it.
     *
     * @param line its line
     * @param points what stands below it
     */
    private record Element(PaperLine line, List<String> points) {}

    /**
     * A step that a list plans.
     *
     * @param line its line
     * @param change when the change is in force, as far as it is known where the list stands
     */
    private record Planned(PaperLine line, Optional<LocalDate> change) {}

    /** Says when the change is in force, from which the years of steps are known that name none. */
    void inForce(Optional<LocalDate> day) {
        change = day;
    }

    /**
     * Takes a list; false where it is one of nothing that these lists hold.
     *
     * @param unit the key of the unit that it is of; empty for one of the whole model
     * @param whole whether the unit is the one of the title, whose model it is
     */
    boolean take(UnitAnnouncement announced, List<PaperLine> lines, String unit, boolean economy, boolean whole) {
        String of = whole && MODEL.contains(announced.what()) ? "" : unit;
        return take(announced, lines, of, economy);
    }

    /** Takes the list inside a sentence, whose elements stand in one line. */
    void take(InlineStatements told, PaperLine line, String unit, boolean whole) {
        take(told.announced(), told.elements().stream().map(line::saying).toList(), unit, false, whole);
    }

    private boolean take(UnitAnnouncement announced, List<PaperLine> lines, String unit, boolean economy) {
        switch (announced.what()) {
            case TASKS -> {
                return !unit.isEmpty() && of(unit, lines, OrganisationUnit::tasks, (each, all) -> each.withTasks(all));
            }
            case TARGETS -> {
                return !unit.isEmpty()
                        && of(
                                unit,
                                lines,
                                each -> each.targetGroups().stream()
                                        .map(TargetGroup::text)
                                        .toList(),
                                (each, all) -> each.withTargetGroups(
                                        all.stream().map(TargetGroup::of).toList()));
            }
            case SERVICES -> {
                return !unit.isEmpty()
                        && of(unit, lines, OrganisationUnit::services, (each, all) -> each.withServices(all));
            }
            case DEVELOPMENTS -> {
                return !unit.isEmpty()
                        && of(unit, lines, OrganisationUnit::developments, (each, all) -> each.withDevelopments(all));
            }
            case PRINCIPLES -> {
                return principles(lines, unit, economy);
            }
            case AIMS -> elements(lines).forEach(element -> aim(element, unit));
            case CHALLENGES -> elements(lines).forEach(element -> challenge(element, announced.subject()));
            case PRESERVED -> lines.forEach(line -> model.addPreserved(bare(line.text())));
            case MEASURES -> measures.addAll(lines);
            case STEPS -> lines.forEach(line -> steps.add(new Planned(line, change)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean full(List<?> known) {
        return known.size() > MOST;
    }

    private boolean of(
            String unit,
            List<PaperLine> lines,
            Function<OrganisationUnit, List<String>> known,
            BiFunction<OrganisationUnit, List<String>, OrganisationUnit> with) {
        OrganisationUnit before = tree.units().get(unit);
        if (before == null || full(known.apply(before))) {
            return false;
        }
        tree.change(unit, each -> {
            List<String> all = new ArrayList<>(known.apply(each));
            lines.forEach(line -> all.add(bare(line.text())));
            return with.apply(each, all);
        });
        return true;
    }

    private boolean principles(List<PaperLine> lines, String unit, boolean economy) {
        if (economy) {
            lines.forEach(line -> model.addEconomicPrinciples(line.text()));
            return true;
        }
        if (!unit.isEmpty()) {
            return of(unit, lines, OrganisationUnit::principles, (each, all) -> each.withPrinciples(all));
        }
        lines.forEach(line -> model.addPrinciples(line.text()));
        return true;
    }

    private void aim(Element element, String unit) {
        Aim aim = Aim.builder()
                .text(element.line().text().replaceFirst(" ?:$", ""))
                .points(element.points())
                .build();
        OrganisationUnit before = tree.units().get(unit);
        if (before == null || full(before.aims())) {
            model.addAims(places.at(aim, element.line().place()));
            return;
        }
        tree.change(unit, each -> {
            List<Aim> all = new ArrayList<>(each.aims());
            all.add(aim);
            return each.withAims(all);
        });
    }

    private void challenge(Element element, String subject) {
        Optional<ChallengeScope> scope =
                ChallengeSentences.scope(element.line().text()).or(() -> ChallengeSentences.scope(subject));
        model.addChallenges(places.at(
                Challenge.builder()
                        .scope(scope)
                        .text(bare(element.line().text()))
                        .points(element.points())
                        .build(),
                element.line().place()));
    }

    /** Puts what is done into the model, with the units that it names by their kind, where each is the only one of it. */
    void finish() {
        Map<UnitKind, List<String>> kinds = tree.kinds();
        for (PaperLine line : measures) {
            String text = bare(line.text());
            Measure measure =
                    Measure.builder().text(text).units(units(text, kinds)).build();
            model.addMeasures(places.at(measure, line.place()));
        }
        for (Planned each : steps) {
            String text = bare(each.line().text());
            ImplementationStep step = StepSentences.listed(text, each.change());
            List<String> units = units(text, kinds);
            step = step.withUnits(
                    units.isEmpty() ? tree.beginning(text).stream().toList() : units);
            model.addSteps(places.at(step, each.line().place()));
        }
    }

    /** The units that words are about by their kind, each where it is the only one of it: "projektleder" is of the project. */
    private static List<String> units(String text, Map<UnitKind, List<String>> kinds) {
        List<String> units = new ArrayList<>();
        for (String word : text.split("[^\\p{L}-]+")) {
            Optional<UnitKind> kind = AUTHORITY.matches(word)
                    ? Optional.of(UnitKind.AUTHORITY_SECTION)
                    : PROJECT.matches(word) ? Optional.of(UnitKind.PROJECT_ORGANISATION) : UnitWords.singular(word);
            List<String> fitting = kind.map(kinds::get).orElse(List.of());
            if (fitting != null && fitting.size() == 1 && !units.contains(fitting.get(0))) {
                units.addAll(fitting);
            }
        }
        return units;
    }

    /** The elements of a list; what is set in deeper than the first belongs to the one above. */
    private static List<Element> elements(List<PaperLine> lines) {
        List<Element> elements = new ArrayList<>();
        int outer = lines.get(0).indent();
        for (PaperLine line : lines) {
            boolean opened = !elements.isEmpty()
                    && elements.get(elements.size() - 1).line().text().endsWith(":")
                    && !line.mark().equals(lines.get(0).mark());
            if (!elements.isEmpty() && (line.indent() > outer || opened)) {
                elements.get(elements.size() - 1).points().add(bare(line.text()));
            } else {
                elements.add(new Element(line, new ArrayList<>()));
            }
        }
        return elements;
    }

    static String bare(String text) {
        return ENDED.matcher(text).replaceFirst("").strip();
    }
}
