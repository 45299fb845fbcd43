package dk.sagsgang.validation.archive;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.document.NormalForm;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.index.Bodies;
import dk.sagsgang.validation.archive.index.MeetingEntry;
import dk.sagsgang.validation.archive.index.MeetingIndexer;
import dk.sagsgang.validation.archive.index.PaperEntry;
import dk.sagsgang.validation.archive.index.PaperIndexer;
import dk.sagsgang.validation.archive.index.SharedValues;
import dk.sagsgang.validation.archive.rules.ArchiveRules;
import dk.sagsgang.validation.engine.FindingCollector;
import dk.sagsgang.validation.engine.RuleChoice;
import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.host.HostRules;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.rule.Rule;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * <p>A host's own rules that compare documents are added to the builder, before the first document.
 *
 * <p>What the archive does not hold is never held against a document: a decision of a meeting that is not in it is not
 * asked for. An archive is immutable and safe for several threads; its builder is for one.
 */
public final class CaseArchive {

    private final List<DocumentPlace> documents;
    private final List<MeetingEntry> meetings;
    private final List<PaperEntry> papers;
    private final Bodies bodies;
    private final HostIndex hostIndex;
    private final Optional<LocalDate> judgedOn;

    private CaseArchive(Builder builder) {
        this.documents = List.copyOf(builder.documents);
        this.meetings = List.copyOf(builder.meetings);
        this.papers = List.copyOf(builder.papers);
        this.bodies = builder.bodies.copy();
        this.hostIndex = builder.hostIndex.copy();
        this.judgedOn = builder.judgedOn;
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
        return compare(profile).documents();
    }

    /** The same with how far the rules got, for every document. */
    public ArchiveReport compare(Profile profile) {
        RuleChoice choice = RuleChoice.of(profile);
        FindingCollector collected = FindingCollector.ofArchive(choice, documents.size());
        RuleRun run = new RuleRun(choice, collected);
        run.checkTogether(ArchiveRules.ALL, new ArchiveFacts(meetings, papers, bodies, profile.edition(), judgedOn));
        hostIndex.check(run, NormalForm.of(profile.context()));
        List<Coverage> coverage = collected.coverage(Coverage.Layer.ACROSS_DOCUMENTS, off(choice));
        List<DocumentReport> reports = new ArrayList<>();
        collected
                .byDocument()
                .forEach((document, found) ->
                        reports.add(new DocumentReport(documents.get(document), new Report(found, coverage))));
        return new ArchiveReport(reports, coverage);
    }

    /** How far {@link #check()} gets, the same for every document. */
    public Coverage coverage() {
        return coverage(Profile.DENMARK);
    }

    /**
     * How far {@link #check(Profile)} gets, the same for every document: with all rules, or without those switched off. What
     * rules of a host lacked is known only when they were asked: then it is the first part of {@link ArchiveReport#coverage},
     * for which they are asked.
     */
    public Coverage coverage(Profile profile) {
        if (!hostIndex.rules().forArchives().isEmpty()) {
            return compare(profile).coverage().get(0);
        }
        List<RuleId> off = off(RuleChoice.of(profile));
        return off.isEmpty()
                ? Coverage.complete(Coverage.Layer.ACROSS_DOCUMENTS)
                : Coverage.partial(Coverage.Layer.ACROSS_DOCUMENTS, Coverage.Reason.RULES_SWITCHED_OFF, off);
    }

    /** The rules for archives that do not run. */
    private List<RuleId> off(RuleChoice choice) {
        return Stream.concat(
                        ArchiveRules.descriptions().stream(),
                        hostIndex.rules().forArchives().stream().map(Rule::description))
                .map(RuleDescription::id)
                .filter(choice.off()::contains)
                .toList();
    }

    /** Takes documents in, one after another. */
    public static final class Builder {

        private final List<DocumentPlace> documents = new ArrayList<>();
        private final List<MeetingEntry> meetings = new ArrayList<>();
        private final List<PaperEntry> papers = new ArrayList<>();
        private final Bodies bodies = new Bodies();
        private final SharedValues recent = new SharedValues();
        private final MeetingIndexer indexer = new MeetingIndexer(bodies, recent);
        private final PaperIndexer paperIndexer = new PaperIndexer(bodies, recent);
        private HostIndex hostIndex = HostIndex.of(HostRules.NONE);

        private Optional<LocalDate> judgedOn = Optional.empty();

        private Builder() {}

        /**
         * The day on which the archive is looked at, by which what is overdue is told (opfølgning). Without one nothing is:
         * the library asks no clock.
         */
        public Builder judgedOn(LocalDate day) {
            judgedOn = Optional.of(day);
            return this;
        }

        /**
         * Adds rules of a host, which the profile may name like all others.
         *
         * @throws IllegalArgumentException if one of them has an id that is taken
         * @throws IllegalStateException if a document was added before, of which they could keep nothing
         */
        public Builder and(HostRules more) {
            if (!documents.isEmpty()) {
                throw new IllegalStateException("The rules of a host are added before the first document");
            }
            hostIndex = HostIndex.of(hostIndex.rules().and(more));
            return this;
        }

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
                Meeting normal = NormalForm.of(meeting);
                meetings.add(indexer.index(documents.size(), normal));
                hostIndex.add(normal);
            } else if (document instanceof Commission commission) {
                Commission normal = NormalForm.of(commission);
                papers.add(paperIndexer.index(documents.size(), normal));
                hostIndex.add(normal);
            } else if (document instanceof OrganisationModel model) {
                OrganisationModel normal = NormalForm.of(model);
                papers.add(paperIndexer.index(documents.size(), normal));
                hostIndex.add(normal);
            }
            documents.add(place);
            return this;
        }

        /** The archive of what was added so far. */
        public CaseArchive build() {
            return new CaseArchive(this);
        }
    }
}
