package dk.sagsgang.examples.growth;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.Suppressions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** What is grown, by its name: work on something of a given length. */
final class Cases {

    private static final List<Class<? extends Record>> DOCUMENTS =
            List.of(Meeting.class, Commission.class, OrganisationModel.class);

    /** How many characters a text has where a list has one element: messages cut off what is longer than some hundred. */
    private static final int CHARACTERS = 13;

    /** How much shorter lists are where all of them are long: a document has a hundred. */
    private static final int LISTS = 4;

    /** How much shorter they are where each component of each element has a problem. */
    private static final int PROBLEMS = 8;

    /**
     * Rules that stop at a limit where all lists are long, and say so: that is a line more in every report from some length on, and
     * no growth. Where a single list is long they are asked.
     */
    private static final List<RuleSetting> LIMITED = Stream.of("MTG-006", "RTE-001", "ORG-014")
            .map(rule -> RuleSetting.off(RuleId.of(rule)))
            .toList();

    private final Map<String, IntConsumer> found = new LinkedHashMap<>();

    private Cases() {}

    /** All of them, each list in each likeness. */
    static Map<String, IntConsumer> all() {
        Cases cases = new Cases();
        cases.documents();
        cases.profiles();
        cases.configurations();
        cases.found.putAll(ExportCases.all());
        return cases.found;
    }

    private void documents() {
        // With a roster and sections, but no rule switched off: each is asked.
        Profile profile = Grown.everywhere(Profile.class, 1, Likeness.EQUAL).withRules(List.of());
        Profile unlimited = unlimited(profile);
        for (Class<? extends Record> type : DOCUMENTS) {
            for (Likeness likeness : Likeness.values()) {
                // What the others show is seen where all lists are long.
                if (likeness == Likeness.EQUAL || likeness == Likeness.ALONE) {
                    for (ListPath path : ListPath.all(type)) {
                        found.put(
                                path + " " + likeness,
                                n -> Work.rules((CaseDocument) Grown.of(path, n, likeness), profile));
                    }
                }
                found.put(type.getSimpleName() + " " + likeness, n -> {
                    // Words of closed lists come round again, and so a document of few of them tells nothing.
                    int length = likeness == Likeness.DIFFERENT ? 3 * n / 2 : n / LISTS;
                    Work.everything((CaseDocument) Grown.everywhere(type, length, likeness), unlimited);
                });
            }
            for (Passage passage : Passage.values()) {
                found.put(
                        type.getSimpleName() + " of " + passage,
                        n -> Work.rules((CaseDocument) Grown.ofTexts(type, passage.of(CHARACTERS * n)), profile));
            }
        }
        // Readers go by the forms of components, which are the same for all documents: the one of fewer lists tells it
        // sooner.
        for (Spoiling spoiling : Spoiling.values()) {
            found.put("OrganisationModel " + spoiling, n -> {
                OrganisationModel grown = Grown.everywhere(OrganisationModel.class, n / PROBLEMS, Likeness.NAMED);
                Work.read(spoiling.in(DocumentWriter.compact().write(grown)), profile);
            });
        }
    }

    private void profiles() {
        List<CaseDocument> documents = DOCUMENTS.stream()
                .<CaseDocument>map(type -> (CaseDocument) Grown.everywhere(type, 1, Likeness.EQUAL))
                .toList();
        for (Likeness likeness : Likeness.values()) {
            if (likeness == Likeness.EQUAL || likeness == Likeness.ALONE) {
                for (ListPath path : ListPath.all(Profile.class)) {
                    found.put(path + " " + likeness, n -> Work.with(Grown.<Profile>of(path, n, likeness), documents));
                }
            }
            found.put("Profile " + likeness, n -> Work.with(Grown.everywhere(Profile.class, n, likeness), documents));
        }
    }

    private void configurations() {
        DocumentValidator validator = DocumentValidator.with(unlimited(Profile.DENMARK));
        for (Likeness likeness : Likeness.values()) {
            found.put("Suppressions " + likeness, n -> {
                Reading reading = reading(n);
                Report report = reading.validate(validator);
                Work.with(Grown.everywhere(Suppressions.class, n, likeness), reading, report);
            });
            found.put("Baseline " + likeness, n -> {
                Reading reading = reading(n);
                Report report = reading.validate(validator);
                Work.with(Grown.everywhere(Baseline.class, n, likeness), reading, report);
            });
        }
    }

    private static Profile unlimited(Profile profile) {
        Profile unlimited = profile;
        for (RuleSetting off : LIMITED) {
            unlimited = unlimited.with(off);
        }
        return unlimited;
    }

    private static Reading reading(int n) {
        Meeting meeting = Grown.everywhere(Meeting.class, n / LISTS, Likeness.NAMED);
        return DocumentReader.strict().read(DocumentWriter.compact().write(meeting), "Tekst 0");
    }
}
