package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.identifier.CprNumbers;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import dk.sagsgang.validation.message.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MessageProperties {

    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();
    private static final List<Messages> LANGUAGES =
            List.of(Messages.in(Locale.forLanguageTag("da")), Messages.in(Locale.ENGLISH));
    private static final String MARK = "HEMMELIGT";
    private static final int MANY = 60;
    private static final int MANY_OF_ORGANISATIONS = 40;

    @Property
    void noMessageShowsTextOrNamesOfTheDocument(@ForAll("meetings") Meeting meeting, @ForAll boolean before) {
        assertUnseen(markerOfUnseen(before).marked(meeting));
    }

    @Property
    void noMessageShowsTextOrNamesOfAnOrganisationModel(
            @ForAll("organisationModels") OrganisationModel model, @ForAll boolean before) {
        assertUnseen(markerOfUnseen(before).marked(model));
    }

    private static Marker markerOfUnseen(boolean before) {
        return Marker.ofWhatStaysUnseen(text -> before ? MARK + " " + text : text + " " + MARK);
    }

    private static void assertUnseen(CaseDocument marked) {
        for (Finding finding : VALIDATOR.validate(marked).findings()) {
            assertThat(finding.toString()).doesNotContain(MARK);
            assertThat(texts(finding)).noneMatch(text -> text.contains(MARK));
        }
    }

    @Property
    void noMessageShowsACprNumberOrHalfACharacter(@ForAll("meetings") Meeting meeting, @ForAll boolean labelled) {
        assertNoCprNumber(markerOfCprNumbers(labelled).marked(meeting));
    }

    @Property
    void noMessageShowsACprNumberOfAnOrganisationModel(
            @ForAll("organisationModels") OrganisationModel model, @ForAll boolean labelled) {
        assertNoCprNumber(markerOfCprNumbers(labelled).marked(model));
    }

    private static Marker markerOfCprNumbers(boolean labelled) {
        return Marker.ofEverything(text -> labelled ? "CPR 010160 - 5678 " + text : text + " 010160-5678");
    }

    private static void assertNoCprNumber(CaseDocument marked) {
        for (Finding finding : VALIDATOR.validate(marked).findings()) {
            assertThat(texts(finding)).allSatisfy(text -> {
                assertThat(CprNumbers.find(text)).isEmpty();
                // Behind a stroke or a figure the digits may be those of a case number, such as 12/5678.
                assertThat(text).doesNotContain("010160").doesNotContainPattern("(?<![\\d/-])5678");
                assertThat(text.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF))
                        .isEmpty();
            });
        }
    }

    /**
     * Values of a document may hold braces and dots of their own, so they make way for one that does not.
     */
    @Property
    void everyPlaceInAMessageIsFilled(@ForAll("meetings") Meeting meeting) {
        assertFilled(meeting);
    }

    @Property
    void everyPlaceInAMessageOfAnOrganisationModelIsFilled(@ForAll("organisationModels") OrganisationModel model) {
        assertFilled(model);
    }

    /** Some rules are seldom broken, but each is by its samples. */
    @Example
    void everyPlaceInAMessageOfASampleIsFilled() {
        for (Sample sample : Samples.all()) {
            DocumentValidator validator = DocumentValidator.with(SampleDocuments.profile(sample));
            assertFilled(validator.validate(SampleDocuments.document(sample.json())));
        }
    }

    private static void assertFilled(CaseDocument document) {
        assertFilled(VALIDATOR.validate(document));
    }

    private static void assertFilled(Report report) {
        for (Finding finding : report.findings()) {
            List<Argument> plain = finding.arguments().stream()
                    .map(argument -> new Argument(argument.name(), Argument.Kind.MARK, "7"))
                    .toList();
            Finding shown = new Finding(
                    finding.rule(),
                    finding.variant(),
                    finding.severity(),
                    finding.location(),
                    plain,
                    finding.suggestion());
            assertThat(texts(shown))
                    .allSatisfy(text -> assertThat(text)
                            .isNotBlank()
                            .isNotEqualTo(finding.rule().id())
                            .doesNotContain("{", "}", "…"));
        }
    }

    /** Without this the properties above could hold because next to nothing was found. */
    @Example
    void manyRulesAreBroken() {
        assertThat(broken(Slips.meetings(), MANY)).hasSizeGreaterThanOrEqualTo(MANY);
    }

    @Example
    void manyRulesForOrganisationModelsAreBroken() {
        assertThat(broken(Slips.organisationModels(), MANY_OF_ORGANISATIONS))
                .filteredOn(rule -> rule.startsWith("ORG"))
                .hasSizeGreaterThan(MANY_OF_ORGANISATIONS / 2);
    }

    private static Set<String> broken(Arbitrary<? extends CaseDocument> documents, int enough) {
        Set<String> broken = new HashSet<>();
        documents
                .sampleStream()
                .limit(2_000)
                .takeWhile(document -> broken.size() < enough)
                .forEach(document -> VALIDATOR
                        .validate(document)
                        .findings()
                        .forEach(finding -> broken.add(finding.rule() + " " + finding.variant())));
        return broken;
    }

    private static List<String> texts(Finding finding) {
        return LANGUAGES.stream().map(messages -> messages.text(finding)).toList();
    }

    @Provide
    Arbitrary<Meeting> meetings() {
        return Slips.meetings();
    }

    @Provide
    Arbitrary<OrganisationModel> organisationModels() {
        return Slips.organisationModels();
    }
}
