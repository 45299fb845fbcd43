package dk.sagsgang.validation.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.validation.archive.ArchiveReport;
import dk.sagsgang.validation.archive.CaseArchive;
import dk.sagsgang.validation.archive.DocumentPlace;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import dk.sagsgang.validation.rule.ComparingRule;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.Placed;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A rule of a host that compares documents is asked like those of the library for archives. */
class HostArchiveRulesTest {

    private static final RuleId ID = RuleId.of("KBH-101");
    private static final RuleDescription RULE = RuleDescription.of("KBH-101", Severity.WARNING);
    private static final LocalDate DAY = LocalDate.of(2019, 1, 7);

    /** No two meetings have one title. */
    private static final ComparingRule<String> TITLES_DIFFER = Made.comparing(
            RULE, document -> document instanceof Meeting meeting ? meeting.title() : null, (archive, findings) -> {
                Set<String> titles = new HashSet<>();
                for (Placed<String> meeting : archive.documents()) {
                    if (!titles.add(meeting.value())) {
                        findings.at(meeting.place().at("title"));
                    }
                }
            });

    @Test
    void itComparesWhatItKeptAndFindsInTheRightDocument() {
        CaseArchive archive = archive(
                TITLES_DIFFER, titled("Budget"), Commission.builder().build(), titled("Skoler"), titled("Budget "));

        ArchiveReport compared = archive.compare(Profile.DENMARK);

        assertThat(compared.documents()).singleElement().satisfies(found -> {
            assertThat(found.document().source()).isEqualTo("3");
            assertThat(found.report().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo(ID);
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.location().pointer()).isEqualTo("/title");
            });
        });
        assertThat(compared.coverage()).containsExactly(Coverage.complete(Coverage.Layer.ACROSS_DOCUMENTS));
        assertThat(compared.in(DocumentPlace.of("3")))
                .isEqualTo(compared.documents().get(0).report());
        assertThat(compared.in(DocumentPlace.of("0")).findings()).isEmpty();
        assertThat(compared.in(DocumentPlace.of("0")).coverage()).isEqualTo(compared.coverage());
    }

    @Test
    void aProfileChangesItsSeverityAndSwitchesItOff() {
        CaseArchive archive = archive(Made.everywhere(RULE), titled("Budget"));
        Profile grave = Profile.named("grave").with(RuleSetting.severity(ID, Severity.ERROR));
        Profile without = Profile.named("without").with(RuleSetting.off(ID));

        assertThat(archive.check(grave).get(0).report().findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(archive.check(without)).isEmpty();
        assertThat(archive.coverage(without))
                .isEqualTo(Coverage.partial(
                        Coverage.Layer.ACROSS_DOCUMENTS, Coverage.Reason.RULES_SWITCHED_OFF, List.of(ID)));
    }

    @Test
    void itIsHandedOnlyDocumentsToWhichItApplies() {
        Meeting minutes = titled("a").withEdition(Edition.MINUTES).withDate(DAY);
        Meeting agenda = titled("b").withEdition(Edition.AGENDA).withDate(DAY.plusDays(1));
        Meeting council = titled("c").withBodies(Body.of("Byrådet"));
        Commission commission =
                Commission.builder().dated(ImpreciseDate.ofDay(DAY)).build();
        OrganisationModel model = OrganisationModel.builder()
                .dated(ImpreciseDate.ofDay(DAY.plusDays(1)))
                .build();

        assertThat(in(RULE, minutes, agenda, council, commission, model)).containsExactly("0", "1", "2", "3", "4");
        assertThat(in(RULE.in(Edition.AGENDA), minutes, agenda, council, commission, model))
                .containsExactly("1");
        assertThat(in(RULE.between(Optional.of(DAY.plusDays(1)), Optional.empty()), minutes, agenda, commission, model))
                .containsExactly("1", "3");
        assertThat(in(RULE.forBodies(BodyKind.COUNCIL), minutes, agenda, council, commission))
                .containsExactly("2");
    }

    @Test
    void whatOnlyARosterCouldTellIsToldAsUnknown() {
        RuleDescription ofCommittees =
                RULE.forBodies(BodyKind.STANDING_COMMITTEE).askingRoster();
        CaseArchive archive = archive(Made.everywhere(ofCommittees), titled("a").withBodies(Body.of("Økonomien")));

        assertThat(archive.check()).isEmpty();
        assertThat(archive.coverage())
                .isEqualTo(Coverage.partial(Coverage.Layer.ACROSS_DOCUMENTS, Coverage.Reason.NO_ROSTER, List.of(ID)));
    }

    @Test
    void aRuleThatFailsStopsNoOtherAndIsNotSaidToHaveRun() {
        List<String> told = new ArrayList<>();
        ComparingRule<String> failsKeeping = Made.comparing(
                RULE,
                document -> {
                    throw new IllegalStateException("kept");
                },
                (archive, findings) -> findings.at(Place.ROOT));
        ComparingRule<String> failsComparing =
                Made.comparing(RuleDescription.of("KBH-102", Severity.INFO), document -> "", (archive, findings) -> {
                    throw new IllegalStateException("compared");
                });
        ComparingRule<String> inNoDocument = Made.comparing(
                RuleDescription.of("KBH-103", Severity.INFO),
                document -> "",
                (archive, findings) -> findings.at(Place.ROOT));
        ComparingRule<String> inAnotherDocument = Made.comparing(
                RuleDescription.of("KBH-104", Severity.INFO),
                document -> "",
                (archive, findings) -> findings.at(Place.ofDocument(2)));
        HostRules rules = HostRules.builder(Sentences.of("KBH-101", "KBH-102", "KBH-103", "KBH-104", "KBH-105"))
                .forArchives(failsKeeping)
                .forArchives(failsComparing)
                .forArchives(inNoDocument)
                .forArchives(inAnotherDocument)
                .forArchives(Made.everywhere(RuleDescription.of("KBH-105", Severity.INFO)))
                .onFailure((rule, failure) -> told.add(rule + " " + failure.getMessage()))
                .build();
        CaseArchive.Builder builder = CaseArchive.builder().and(rules);
        builder.add("0", titled("a")).add("1", titled("b"));

        ArchiveReport compared = builder.build().compare(Profile.DENMARK);

        assertThat(compared.documents())
                .flatExtracting(found -> found.report().findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("KBH-105", "KBH-105");
        assertThat(compared.coverage())
                .containsExactly(Coverage.partial(
                        Coverage.Layer.ACROSS_DOCUMENTS,
                        Coverage.Reason.RULE_FAILED,
                        List.of(ID, RuleId.of("KBH-102"), RuleId.of("KBH-103"), RuleId.of("KBH-104"))));
        assertThat(told)
                .containsExactly(
                        "KBH-101 kept",
                        "KBH-102 compared",
                        "KBH-103 A place in an archive begins with one of its documents",
                        "KBH-104 A place in an archive begins with one of its documents");
    }

    @Test
    void rulesAreAddedBeforeTheFirstDocument() {
        CaseArchive.Builder builder = CaseArchive.builder().add("0", titled("a"));

        assertThatIllegalStateException()
                .isThrownBy(() -> builder.and(rules(TITLES_DIFFER)))
                .withMessage("The rules of a host are added before the first document");
    }

    @Test
    void anArchiveThatIsBuiltDoesNotGrowWithItsBuilder() {
        CaseArchive.Builder builder =
                CaseArchive.builder().and(rules(TITLES_DIFFER)).add("0", titled("a"));
        CaseArchive built = builder.build();
        builder.add("1", titled("a"));

        assertThat(built.check()).isEmpty();
        assertThat(builder.build().check()).hasSize(1);
    }

    private static Meeting titled(String title) {
        return Meeting.builder()
                .title(title)
                .addBodies(Body.of("Socialudvalget"))
                .build();
    }

    /** The documents to which a rule applies. */
    private static List<String> in(RuleDescription rule, CaseDocument... documents) {
        return archive(Made.everywhere(rule), documents).check().stream()
                .map(found -> found.document().source())
                .toList();
    }

    private static HostRules rules(ComparingRule<?> rule) {
        return HostRules.builder(Sentences.of("KBH-101")).forArchives(rule).build();
    }

    private static CaseArchive archive(ComparingRule<?> rule, CaseDocument... documents) {
        CaseArchive.Builder builder = CaseArchive.builder().and(rules(rule));
        for (int d = 0; d < documents.length; d++) {
            builder.add(Integer.toString(d), documents[d]);
        }
        return builder.build();
    }
}
