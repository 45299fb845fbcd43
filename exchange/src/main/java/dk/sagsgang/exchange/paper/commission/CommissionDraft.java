package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionBuilder;
import dk.sagsgang.commission.MandateKind;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.CompositionBuilder;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.economy.EconomicFrame;
import dk.sagsgang.commission.economy.EconomicFrameBuilder;
import dk.sagsgang.commission.economy.Economy;
import dk.sagsgang.commission.economy.EconomyBuilder;
import dk.sagsgang.commission.economy.Resources;
import dk.sagsgang.commission.economy.ResourcesBuilder;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A commission while its paper is read. */
final class CommissionDraft {

    private static final Pattern GROUP = Pattern.compile(
            "((?:styre|arbejds|projekt|følge|reference)gruppe)n?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Places places;
    private final CommissionBuilder commission = Commission.builder();
    private final CompositionBuilder composition = Composition.builder();
    private final List<Seat> seats = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final EconomyBuilder economy = Economy.builder();
    private final ResourcesBuilder resources = Resources.builder();
    private final List<String> resourceText = new ArrayList<>();
    private Optional<SourcePlace> resourced = Optional.empty();
    private final EconomicFrameBuilder frame = EconomicFrame.builder();
    private final ProjectDraft project;
    private final OtherGroups others;
    private final List<String> purpose = new ArrayList<>();
    private final List<String> mandate = new ArrayList<>();
    private final List<String> frameText = new ArrayList<>();
    private final List<String> compositionText = new ArrayList<>();
    private final Set<MandateKind> mandateKinds = new LinkedHashSet<>();
    private String group = "";
    private Optional<Body> appointer = Optional.empty();
    private boolean chaired;
    private boolean secretary;
    private boolean rhythm;

    CommissionDraft(Places places) {
        this.places = places;
        this.project = new ProjectDraft(places);
        this.others = new OtherGroups(places);
    }

    CommissionBuilder commission() {
        return commission;
    }

    CompositionBuilder composition() {
        return composition;
    }

    EconomyBuilder economy() {
        return economy;
    }

    ResourcesBuilder resources() {
        return resources;
    }

    /** A sentence on what the work may draw on. */
    void resource(String sentence, SourcePlace place) {
        resourceText.add(sentence);
        resourced = resourced.isPresent() ? resourced : Optional.of(place);
    }

    /** What the work may draw on, where anything is said of it. */
    Optional<Resources> resourced() {
        return resourced.map(place ->
                places.at(resources.text(String.join(" ", resourceText)).build(), place));
    }

    EconomicFrameBuilder frame() {
        return frame;
    }

    ProjectDraft project() {
        return project;
    }

    OtherGroups others() {
        return others;
    }

    List<Seat> seats() {
        return seats;
    }

    List<Task> tasks() {
        return tasks;
    }

    List<String> purpose() {
        return purpose;
    }

    List<String> mandate() {
        return mandate;
    }

    List<String> compositionText() {
        return compositionText;
    }

    List<String> frameText() {
        return frameText;
    }

    Set<MandateKind> mandateKinds() {
        return mandateKinds;
    }

    <T> T at(T component, SourcePlace place) {
        return places.at(component, place);
    }

    /** The first line of the paper, which may say what group it is of: "Styregruppe". */
    void group(String first) {
        Matcher named = GROUP.matcher(first);
        group = named.matches() ? FoldedWords.folded(named.group(1)) : "";
    }

    /** The sort of group whose own paper this is, "styregruppe"; empty where it is of no such group. */
    String group() {
        return group;
    }

    /** Who appoints all that sit in the group. */
    void appointer(Body body) {
        appointer = appointer.isPresent() ? appointer : Optional.of(body);
    }

    /** Says of the seats by whom they are appointed, where that is said once of them all and of none of them otherwise. */
    void appoint() {
        if (appointer.isPresent()
                && seats.stream().allMatch(seat -> seat.appointedBy().isEmpty())) {
            seats.replaceAll(seat -> places.like(seat.withAppointedBy(appointer), seat));
        }
    }

    /** Whether this is the first word on the chair; a later one does not replace it. */
    boolean firstChair() {
        boolean first = !chaired;
        chaired = true;
        return first;
    }

    boolean firstSecretary() {
        boolean first = !secretary;
        secretary = true;
        return first;
    }

    boolean firstRhythm() {
        boolean first = !rhythm;
        rhythm = true;
        return first;
    }

    /** How many members there are; a later word on it does not replace the first. */
    void members(Count count) {
        if (composition.build().memberCount().isEmpty()) {
            composition.memberCount(count);
        }
    }

    static FormattedText text(List<String> sentences) {
        return FormattedText.of(String.join(" ", sentences));
    }
}
