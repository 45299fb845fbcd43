package dk.sagsgang.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.document.NormalForm;
import dk.sagsgang.examples.own.CaseHasOfficer;
import dk.sagsgang.exchange.ExchangeReader;
import dk.sagsgang.exchange.Explanation;
import dk.sagsgang.exchange.Import;
import dk.sagsgang.exchange.Imported;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.exchange.RosterProposal;
import dk.sagsgang.identifier.Facet;
import dk.sagsgang.identifier.FacetPlan;
import dk.sagsgang.identifier.KleNumber;
import dk.sagsgang.identifier.KlePlan;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationTree;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.party.Roster;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.ConfigurationReader;
import dk.sagsgang.serialization.ConfigurationReading;
import dk.sagsgang.serialization.DocumentFixer;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.ProfileReader;
import dk.sagsgang.serialization.ProfileWriter;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.serialization.ReportJson;
import dk.sagsgang.testkit.sample.FileSamples;
import dk.sagsgang.testkit.sample.ReferenceDocument;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.archive.CaseArchive;
import dk.sagsgang.validation.host.HostRules;
import dk.sagsgang.validation.message.Messages;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.Suppressions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What says that it is safe for several threads is: readers, validators, writers, fixers and messages, which are made once, and what they
 * give, such as an import whose account is drawn up when it is first asked for.
 */
class SharedBetweenThreadsTest {

    private static final Path EXPORTS =
            Path.of("..", "exchange", "src", "test", "resources", "dk", "sagsgang", "exchange");
    private static final Path PAPERS = Path.of("papers");

    /** What the Javadoc of such a type says, over the end of a line too. */
    private static final Pattern SAFE =
            Pattern.compile("(?:safe for several|shared between) threads".replace(" ", "\\s+(?:\\* )?"));

    private final DocumentReader strict = DocumentReader.strict();
    private final DocumentReader tolerant = DocumentReader.tolerant();
    private final DocumentValidator validator = DocumentValidator.standard();
    private final DocumentWriter writer = DocumentWriter.compact();
    private final DocumentFixer fixer = DocumentFixer.with(strict, validator);
    private final ReportJson reports = ReportJson.compact(Locale.ENGLISH);
    private final ExchangeReader exports = ExchangeReader.standard();
    private final PaperReader papers = PaperReader.standard();
    private final Messages danish = Messages.in(Locale.forLanguageTag("da"));
    private final Map<String, Callable<String>> questions = new TreeMap<>();

    @Test
    void documentsAreReadValidatedMendedAndWrittenAlike() throws Exception {
        DocumentValidator own = validator.and(
                HostRules.builder(language -> ResourceBundle.getBundle("dk.sagsgang.examples.own.rules", language))
                        .forMeetings(new CaseHasOfficer())
                        .build());
        for (Map.Entry<String, String> document : documents().entrySet()) {
            String json = document.getValue();
            questions.put("strict " + document.getKey(), () -> read(strict, json));
            questions.put("tolerant " + document.getKey(), () -> read(tolerant, json));
            questions.put(
                    "own " + document.getKey(),
                    () -> report(strict.read(json, "x.json").validate(own)));
            questions.put(
                    "fixed " + document.getKey(),
                    () -> fixer.fix(json.getBytes(StandardCharsets.UTF_8), "x.json")
                            .mended()
                            .toString());
        }

        SixteenThreads.getWhatOneGets(questions);
    }

    @Test
    void exportsAndPapersAreReadAlike() throws Exception {
        for (Path file : files(EXPORTS)) {
            byte[] bytes = Files.readAllBytes(file);
            questions.put("export " + file.getFileName(), () -> told(exports.read(bytes, "export")));
        }
        for (Path file : files(PAPERS)) {
            byte[] bytes = Files.readAllBytes(file);
            questions.put("paper " + file.getFileName(), () -> told(papers.read(bytes, "paper.txt")));
        }

        SixteenThreads.getWhatOneGets(questions);
    }

    @Test
    void whatWasReadIsAskedAlike() throws Exception {
        for (Path file : files(EXPORTS)) {
            Import read = exports.read(Files.readAllBytes(file), "export");
            questions.put("export " + file.getFileName(), () -> told(read));
        }
        for (Path file : files(PAPERS)) {
            Import read = papers.read(Files.readAllBytes(file), "paper.txt");
            questions.put("paper " + file.getFileName(), () -> told(read));
        }
        for (Map.Entry<String, String> document : documents().entrySet()) {
            Reading read = strict.read(document.getValue(), "x.json");
            questions.put("document " + document.getKey(), () -> report(read.validate(validator)) + read.whole());
        }

        SixteenThreads.getWhatOneGets(questions);
    }

    @Test
    void documentsRostersAndArchivesAreAskedAlike() throws Exception {
        Roster roster = Stream.of("herning-2012", "hedensted-2016")
                .flatMap(name -> ProfileReader.named(name).stream())
                .flatMap(profile -> profile.rosters().stream())
                .findFirst()
                .orElseThrow();
        CaseArchive.Builder documents = CaseArchive.builder();
        RosterProposal.Builder proposal = RosterProposal.builder();
        for (ReferenceDocument reference : ReferenceDocument.values()) {
            CaseDocument document =
                    strict.read(reference.json(), reference.file()).document().orElseThrow();
            documents.add(reference.file(), document);
            if (document instanceof Meeting meeting) {
                proposal.add(meeting);
                questions.put("public view " + reference, () -> writer.write(NormalForm.of(meeting.publicView())));
            }
            if (document instanceof Commission commission
                    && commission.composition().isPresent()) {
                questions.put(
                        "seats " + reference,
                        () -> commission
                                .composition()
                                .orElseThrow()
                                .resolve(roster)
                                .seats()
                                .toString());
            }
            if (document instanceof OrganisationModel model) {
                questions.put("normal form " + reference, () -> writer.write(NormalForm.of(model)));
                OrganisationTree tree = OrganisationTree.of(model);
                questions.put("tree " + reference, () -> paths(tree));
            }
        }
        CaseArchive archive = documents.build();
        RosterProposal proposed = proposal.build();
        questions.put("archive", () -> archive.check().toString());
        questions.put(
                "roster", () -> proposed.roster() + " " + proposed.evidence().size());

        SixteenThreads.getWhatOneGets(questions);
    }

    @Test
    void profilesSuppressionsBaselinesAndCodeListsAreReadAlike() throws Exception {
        ProfileReader profiles = ProfileReader.standard();
        ProfileWriter profile = ProfileWriter.compact();
        ConfigurationReader<Suppressions> suppressions = ConfigurationReader.suppressions();
        ConfigurationReader<Baseline> baselines = ConfigurationReader.baselines();
        for (String name : ProfileReader.shipped()) {
            questions.put(
                    "profile " + name,
                    () -> profile.write(ProfileReader.named(name).orElse(Profile.DENMARK)));
        }
        for (Sample sample : FileSamples.all()) {
            String name = sample.rule() + " " + sample.name();
            questions.put(
                    "profile " + name,
                    () -> report(profiles.read(sample.json(), "x.json").report()));
            questions.put(
                    "suppressions " + name,
                    () -> report(suppressions.read(sample.json(), "x.json").report()));
            ConfigurationReading<Suppressions> read = suppressions.read(sample.json(), "x.json");
            questions.put("located " + name, () -> report(read.locate(read.report())));
            questions.put(
                    "baseline " + name,
                    () -> report(baselines.read(sample.json(), "x.json").report()));
        }
        questions.put(
                "KLE",
                () -> KlePlan.bundled().title(KleNumber.of("27.00.00")) + " "
                        + KlePlan.bundled().children(KleNumber.of("27.00")).size());
        questions.put("facets", () -> FacetPlan.bundled().title(Facet.of("P19")).orElseThrow());
        questions.put(
                "rules",
                () -> Rules.catalogue().rules().stream()
                        .map(rule -> danish.summary(rule.id()))
                        .toList()
                        .toString());

        SixteenThreads.getWhatOneGets(questions);
    }

    @Test
    void whatSaysThatItIsSafeIsAskedHere() throws IOException {
        String asked = Files.readString(
                Path.of("src", "test", "java", "dk", "sagsgang", "examples", "SharedBetweenThreadsTest.java"));

        assertThat(PublicSources.of(List.of("core", "validation", "serialization", "exchange")).stream()
                        .filter(type -> SAFE.matcher(type.javadoc()).find())
                        .map(PublicSources.Type::name))
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(asked).contains("import " + name + ";"));
    }

    private String read(DocumentReader reader, String json) {
        Reading reading = reader.read(json, "document.json");
        return report(reading.validate(validator))
                + reading.document().map(writer::write).orElse("");
    }

    private String report(Report report) {
        StringBuilder all = new StringBuilder(reports.write("document.json", report));
        for (Finding finding : report.findings()) {
            all.append(danish.text(finding)).append('\n');
        }
        return all.toString();
    }

    private String told(Import read) {
        StringBuilder all = new StringBuilder(report(read.validate(validator)));
        all.append(read.account()).append(Explanation.html(read, Locale.ENGLISH));
        for (Imported imported : read.documents()) {
            all.append(writer.write(imported.document()))
                    .append(imported.places())
                    .append(imported.spans());
        }
        return all.toString();
    }

    private static String paths(OrganisationTree tree) {
        StringBuilder all = new StringBuilder();
        for (OrganisationUnit unit : tree.units()) {
            all.append(unit.key())
                    .append(tree.path(unit.key()).size())
                    .append(tree.subtree(unit.key()).size())
                    .append(tree.depth(unit.key()));
        }
        return all.toString();
    }

    private static Map<String, String> documents() {
        Map<String, String> documents = new TreeMap<>();
        for (ReferenceDocument document : ReferenceDocument.values()) {
            documents.put(document.file(), document.json());
        }
        Samples.all().stream()
                .filter(sample -> !sample.valid())
                .limit(60)
                .forEach(sample -> documents.put(sample.rule() + " " + sample.name(), sample.json()));
        return documents;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
