package dk.sagsgang.exchange.paper.commission.draft;

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
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A commission while its paper is read: what the parts have told so far, to which each sentence and each list adds. */
public final class CommissionDraft {

    private static final QuickPattern GROUP = QuickPattern.compile(
            "((?:styre|arbejds|projekt|følge|reference)gruppe)n?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern OF_GROUP = QuickPattern.compile(
            "(?:(?:udkast til )?(?:kommissorium|forretningsorden|vedtægt(?:er)?) for (?:(?:en|den) )?(?:\\p{Ll}+ )?((?:styre|arbejds|projekt|følge|reference)gruppe)n?(?: [^.:]{2,120})?"
                    + "|((?:styre|arbejds|følge|reference)gruppe)n? (?:for|om|vedrørende) [^.:]{2,120})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Places places;
    private final CommissionBuilder commission = Commission.builder();
    private final CompositionBuilder composition = Composition.builder();
    private final List<Seat> seats = new ArrayList<>();
    private final Map<Seat, String> inSentences = new IdentityHashMap<>();
    private final List<HeadedMembers> headed = new ArrayList<>();
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
    private final List<String> economyText = new ArrayList<>();
    private final List<String> compositionText = new ArrayList<>();
    private final Set<MandateKind> mandateKinds = new LinkedHashSet<>();
    private String group = "";
    private Optional<Body> appointer = Optional.empty();
    private boolean chaired;
    private boolean secretary;
    private boolean rhythm;
    private int steps;
    private Optional<Integer> planYear = Optional.empty();

    public CommissionDraft(Places places) {
        this.places = places;
        this.project = new ProjectDraft(places);
        this.others = new OtherGroups(places);
    }

    /** A draft of a group beside the paper's own, in the same places. */
    public CommissionDraft beside() {
        return new CommissionDraft(places);
    }

    public CommissionBuilder commission() {
        return commission;
    }

    public CompositionBuilder composition() {
        return composition;
    }

    public EconomyBuilder economy() {
        return economy;
    }

    public ResourcesBuilder resources() {
        return resources;
    }

    /** A sentence on what the work may draw on. */
    public void resource(String sentence, SourcePlace place) {
        resourceText.add(sentence);
        resourced = resourced.isPresent() ? resourced : Optional.of(place);
    }

    /** What the work may draw on, where anything is said of it. */
    public Optional<Resources> resourced() {
        return resourced.map(place ->
                places.at(resources.text(String.join(" ", resourceText)).build(), place));
    }

    public EconomicFrameBuilder frame() {
        return frame;
    }

    public ProjectDraft project() {
        return project;
    }

    public OtherGroups others() {
        return others;
    }

    public List<Seat> seats() {
        return seats;
    }

    /** A seat that a sentence tells among others. */
    public void sentence(Seat seat, Said said) {
        Seat told = at(seat, said.place());
        seats.add(told);
        inSentences.put(told, said.text());
    }

    /** The seats that sentences tell, with the sentence. */
    public Map<Seat, String> inSentences() {
        return inSentences;
    }

    /** Members who stand by name below words of their own. */
    public void headed(HeadedMembers members) {
        headed.add(members);
    }

    /** The members who stand by name below words of their own, in printed order. */
    public List<HeadedMembers> headed() {
        return headed;
    }

    /** A task that a sentence tells: where only the title of one has been told before it, it is that task. */
    public void task(Task task) {
        Task last = tasks.isEmpty() ? task : tasks.get(tasks.size() - 1);
        boolean titled = !last.title().isEmpty()
                && last.text().content().isEmpty()
                && last.tasks().isEmpty()
                && task.mark().isEmpty();
        if (titled) {
            tasks.set(tasks.size() - 1, places.like(last.withText(task.text()), last));
        } else {
            tasks.add(task);
        }
    }

    public List<Task> tasks() {
        return tasks;
    }

    public List<String> purpose() {
        return purpose;
    }

    public List<String> mandate() {
        return mandate;
    }

    public List<String> compositionText() {
        return compositionText;
    }

    public List<String> frameText() {
        return frameText;
    }

    /** What is said of the economy beyond frame, targets and resources. */
    public List<String> economyText() {
        return economyText;
    }

    /** All that is said of the economy, in words. */
    public List<String> economyWords() {
        List<String> words = new ArrayList<>(resourceText);
        words.addAll(frameText);
        words.addAll(economyText);
        return words;
    }

    public Set<MandateKind> mandateKinds() {
        return mandateKinds;
    }

    public <T> T at(T component, SourcePlace place) {
        return places.at(component, place);
    }

    /** A component that stands where another does. */
    public <T> T like(T component, Object other) {
        return places.like(component, other);
    }

    /** The first lines of the paper: the first may be the group that it is of, and its title may say so: "Kommissorium for styregruppen". */
    public void group(List<String> head) {
        group(head.isEmpty() ? "" : head.get(0));
        for (int i = 0; i < head.size() && group.isEmpty(); i++) {
            Matcher titled = OF_GROUP.matcher(head.get(i));
            if (titled.matches()) {
                group = FoldedWords.folded(titled.group(1) == null ? titled.group(2) : titled.group(1));
            }
        }
    }

    /** The line that is the group of the paper: "Styregruppe". */
    public void group(String first) {
        Matcher named = GROUP.matcher(first);
        group = named.matches() ? FoldedWords.folded(named.group(1)) : "";
    }

    /** Whether a line is the sort of group whose own paper this is, and nothing else. */
    public boolean isGroup(String line) {
        return !group.isEmpty() && FoldedWords.folded(line).matches(group + "n?");
    }

    /** The sort of group whose own paper this is, "styregruppe"; empty where it is of no such group. */
    public String group() {
        return group;
    }

    /** Whether other groups are those of the project that the paper, or the group that it is of, belongs to. */
    public boolean ofProject() {
        return project.led() && (group.isEmpty() || group.equals("projektgruppe"));
    }

    /** Who appoints all that sit in the group. */
    public void appointer(Body body) {
        appointer = appointer.isPresent() ? appointer : Optional.of(body);
    }

    /** Says of the seats by whom they are appointed, where that is said once of them all and of none of them otherwise. */
    public void appoint() {
        if (appointer.isPresent()
                && seats.stream().allMatch(seat -> seat.appointedBy().isEmpty())) {
            seats.replaceAll(seat -> places.like(seat.withAppointedBy(appointer), seat));
        }
    }

    /** Whether this is the first word on the chair; a later one does not replace it. */
    public boolean firstChair() {
        boolean first = !chaired;
        chaired = true;
        return first;
    }

    public boolean firstSecretary() {
        boolean first = !secretary;
        secretary = true;
        return first;
    }

    public boolean firstRhythm() {
        boolean first = !rhythm;
        rhythm = true;
        return first;
    }

    /** The year that the heading of a plan names: "Arbejdsplan for 2018". */
    public void planYear(int year) {
        planYear = Optional.of(year);
    }

    /** The year that the heading of the plan names. */
    public Optional<Integer> planYear() {
        return planYear;
    }

    /** The key of the next step of the plan. */
    public String nextStep() {
        steps++;
        return "m" + steps;
    }

    /** How many members there are; a later word on it does not replace the first. */
    public void members(Count count) {
        if (composition.build().memberCount().isEmpty()) {
            composition.memberCount(count);
        }
    }

    public static FormattedText text(List<String> sentences) {
        return FormattedText.of(String.join(" ", sentences));
    }
}
