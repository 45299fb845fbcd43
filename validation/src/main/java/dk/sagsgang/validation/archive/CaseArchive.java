package dk.sagsgang.validation.archive;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.document.NormalForm;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.archive.index.Bodies;
import dk.sagsgang.validation.archive.index.MeetingEntry;
import dk.sagsgang.validation.archive.index.MeetingIndexer;
import dk.sagsgang.validation.archive.index.PaperEntry;
import dk.sagsgang.validation.archive.index.PaperIndexer;
import dk.sagsgang.validation.archive.index.Recent;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Many documents as one archive (sagsarkiv), for what no single document can tell: whether a decision that is cited was
 * made, whether a case passed its bodies in order, whether minutes follow their agenda, whether a body got what a commission
 * promised it.
 *
 * <pre>{@code
 * CaseArchive.Builder archive = CaseArchive.builder();
 * archive.add("agenda.json", agenda);
 * archive.add("minutes.json", minutes);
 * for (DocumentReport found : archive.build().check()) {
 *     found.document(); // minutes.json
 *     found.report().findings(); // each with its rule, severity and JSON Pointer
 * }
 * }</pre>
 *
 * <p>Documents need not be kept after they were added: the archive holds an index of small facts of each (bodies, dates,
 * numbers, case numbers, outcomes, references), and titles and texts only as check sums. Time and memory grow with the
 * number of documents and no faster. Bodies are told apart by {@code Body.sameAs} within a municipality; documents that do
 * not say theirs are taken for that of the others where these name only one.
 *
 * <p>Each report says how far the layer {@code ACROSS_DOCUMENTS} got. A document in which nothing is found has no report
 * here; {@link #coverage()} says it of that one, so that a report on it can tell that it was compared:
 * {@code validator.validate(agenda).and(Report.of(List.of(), archive.coverage()))}.
 *
 * <p>What the archive does not hold is never held against a document: a decision of a meeting that is not in it is not
 * asked for. An archive is immutable and safe for several threads; its builder is for one.
 */
public final class CaseArchive {

    private final List<DocumentPlace> documents;
    private final List<MeetingEntry> meetings;
    private final List<PaperEntry> papers;
    private final Bodies bodies;

    private CaseArchive(Builder builder) {
        this.documents = List.copyOf(builder.documents);
        this.meetings = List.copyOf(builder.meetings);
        this.papers = List.copyOf(builder.papers);
        this.bodies = builder.bodies.copy();
    }

    /** An archive to which nothing has been added yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** The documents, in the order in which they were added. */
    public List<DocumentPlace> documents() {
        return documents;
    }

    /** What is wrong between the documents by every rule at its own severity; only documents in which something is. */
    public List<DocumentReport> check() {
        return check(Profile.DENMARK);
    }

    /**
     * The same under a profile. Its edition is taken for that of meetings that state none; those that do are judged by their
     * own, since an agenda is compared with minutes here.
     */
    public List<DocumentReport> check(Profile profile) {
        ArchiveFacts facts = new ArchiveFacts(meetings, papers, bodies, profile.edition());
        Coverage coverage = coverage(profile);
        Map<Integer, List<Finding>> found = new TreeMap<>();
        for (ArchiveRule rule : ArchiveRules.ALL) {
            RuleDescription description = rule.description();
            if (!off(profile, description.id())) {
                Optional<Severity> severity = severity(profile, description);
                rule.check(
                        facts,
                        document -> new Collected(
                                description, severity, found.computeIfAbsent(document, none -> new ArrayList<>())));
            }
        }
        return found.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new DocumentReport(documents.get(entry.getKey()), Report.of(entry.getValue(), coverage)))
                .toList();
    }

    /** How far {@link #check()} gets, the same for every document. */
    public Coverage coverage() {
        return coverage(Profile.DENMARK);
    }

    /** How far {@link #check(Profile)} gets, the same for every document: with all rules, or without those switched off. */
    public Coverage coverage(Profile profile) {
        List<RuleId> off = ArchiveRules.ALL.stream()
                .map(rule -> rule.description().id())
                .filter(rule -> off(profile, rule))
                .toList();
        return off.isEmpty()
                ? Coverage.complete(Coverage.Layer.ACROSS_DOCUMENTS)
                : Coverage.partial(Coverage.Layer.ACROSS_DOCUMENTS, Coverage.Reason.RULES_SWITCHED_OFF, off);
    }

    private static boolean off(Profile profile, RuleId rule) {
        return profile.setting(rule).flatMap(RuleSetting::off).orElse(false);
    }

    /** The last severity that the profile gives the rule, as for single documents. */
    private static Optional<Severity> severity(Profile profile, RuleDescription rule) {
        return profile.rules().stream()
                .filter(setting -> setting.rule().equals(rule.id()))
                .flatMap(setting -> setting.severity().stream())
                .reduce((earlier, later) -> later);
    }

    /** Takes documents in, one after another. */
    public static final class Builder {

        private final List<DocumentPlace> documents = new ArrayList<>();
        private final List<MeetingEntry> meetings = new ArrayList<>();
        private final List<PaperEntry> papers = new ArrayList<>();
        private final Bodies bodies = new Bodies();
        private final Recent recent = new Recent();
        private final MeetingIndexer indexer = new MeetingIndexer(bodies, recent);
        private final PaperIndexer paperIndexer = new PaperIndexer(bodies, recent);

        private Builder() {}

        /**
         * Adds a document that is a file of its own.
         *
         * @param source the name of the file
         */
        public Builder add(String source, CaseDocument document) {
            return add(DocumentPlace.of(source), document);
        }

        /** Adds a document. */
        public Builder add(DocumentPlace place, CaseDocument document) {
            if (document instanceof Meeting meeting) {
                meetings.add(indexer.index(documents.size(), NormalForm.of(meeting)));
            } else if (document instanceof Commission commission) {
                papers.add(paperIndexer.index(documents.size(), NormalForm.of(commission)));
            } else if (document instanceof OrganisationModel model) {
                papers.add(paperIndexer.index(documents.size(), NormalForm.of(model)));
            }
            documents.add(place);
            return this;
        }

        /** The archive of what was added so far. */
        public CaseArchive build() {
            return new CaseArchive(this);
        }
    }

    private record Collected(RuleDescription rule, Optional<Severity> severity, List<Finding> found)
            implements Findings {

        @Override
        public void at(Place place, Argument... arguments) {
            at(place, "", arguments);
        }

        @Override
        public void at(Place place, String variant, Argument... arguments) {
            found.add(Finding.of(
                            rule.id(), severity.orElse(rule.severity(variant)), Location.of(place.pointer()), arguments)
                    .withVariant(variant));
        }

        @Override
        public void lacksRoster() {
            // Rules between documents go by what the documents say of themselves.
        }

        @Override
        public void beyondLimit() {
            // Their limits are of caution: between so many meetings nothing can be told.
        }
    }
}
