package dk.sagsgang.validation.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseArchiveTest {

    private static final RuleId ONE_CONTENT = RuleId.of("ARC-011");
    private static final Meeting ONE = minutes("Udbud af madservice");
    private static final Meeting OTHER = minutes("Renovering af svømmehallen");

    @Test
    void whatIsFoundNamesItsDocument() {
        CaseArchive archive = CaseArchive.builder()
                .add("a.json", ONE)
                .add(new DocumentPlace("b.ndjson", 17), OTHER)
                .build();

        List<DocumentReport> found = archive.check();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).document()).hasToString("b.ndjson:17");
        assertThat(archive.documents()).hasToString("[a.json, b.ndjson:17]");
    }

    @Test
    void aProfileSwitchesRulesOffAndWeighsThem() {
        CaseArchive archive =
                CaseArchive.builder().add("a", ONE).add("b", OTHER).build();

        assertThat(archive.check(Profile.named("p").with(RuleSetting.off(ONE_CONTENT))))
                .isEmpty();
        assertThat(archive.check(Profile.named("p").with(RuleSetting.severity(ONE_CONTENT, Severity.ERROR))))
                .flatExtracting(found -> found.report().findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void eachReportTellsThatItsDocumentWasCompared() {
        CaseArchive archive =
                CaseArchive.builder().add("a", ONE).add("b", OTHER).build();
        Profile without = Profile.named("p").with(RuleSetting.off(RuleId.of("ARC-001")));

        assertThat(archive.check())
                .flatExtracting(found -> found.report().coverage())
                .containsExactly(Coverage.complete(Coverage.Layer.ACROSS_DOCUMENTS));
        assertThat(archive.coverage()).isEqualTo(Coverage.complete(Coverage.Layer.ACROSS_DOCUMENTS));
        assertThat(archive.check(without))
                .flatExtracting(found -> found.report().coverage())
                .containsExactly(archive.coverage(without))
                .containsExactly(Coverage.partial(
                        Coverage.Layer.ACROSS_DOCUMENTS,
                        Coverage.Reason.RULES_SWITCHED_OFF,
                        List.of(RuleId.of("ARC-001"))));
    }

    @Test
    void theEditionOfTheProfileIsThatOfDocumentsThatStateNone() {
        CaseArchive archive = CaseArchive.builder()
                .add("a", ONE.withEdition(Optional.empty()))
                .add("b", OTHER)
                .build();

        assertThat(archive.check()).isEmpty();
        assertThat(archive.check(Profile.named("p").withEdition(Edition.MINUTES)))
                .hasSize(1);
    }

    @Test
    void anArchiveStaysAsItWasBuilt() {
        CaseArchive.Builder builder = CaseArchive.builder().add("a", ONE);
        CaseArchive before = builder.build();
        CaseArchive after = builder.add("b", OTHER).build();

        assertThat(before.documents()).hasSize(1);
        assertThat(before.check()).isEmpty();
        assertThat(after.check()).hasSize(1);
    }

    @Test
    void meetingsWithoutDayOrBodyAreComparedWithNothing() {
        CaseArchive archive = CaseArchive.builder()
                .add("a", ONE.withDate(Optional.empty()))
                .add("b", OTHER.withDate(Optional.empty()))
                .add("c", ONE.withBodies())
                .add("d", OTHER.withBodies())
                .build();

        assertThat(archive.check()).isEmpty();
    }

    @Test
    void aCommitteeWhoseTermEndsBeforeItWasSetUpIsComparedWithNothing() {
        Body body = Body.of("Socialudvalget");
        Commission commission = Commission.builder()
                .title("Kommissorium")
                .status(CommissionStatus.ADOPTED)
                .body(body)
                .caseNumber(CaseNumber.of("19/10421"))
                .establishedBy(DecisionReference.builder()
                        .body(Body.of("Byrådet"))
                        .date(LocalDate.of(2019, 1, 29))
                        .build())
                .term(Term.builder()
                        .end(ImpreciseDate.of("31. december 2017", 2017))
                        .build())
                .build();
        CaseArchive archive = CaseArchive.builder()
                .add("kommissorium", commission)
                .add("a", ONE)
                .build();

        assertThat(archive.check()).isEmpty();
    }

    private static Meeting minutes(String title) {
        return Meeting.builder()
                .addBodies(Body.of("Socialudvalget"))
                .edition(Edition.MINUTES)
                .date(LocalDate.of(2019, 2, 5))
                .addItems(AgendaItem.builder().number("1.").title(title).build())
                .build();
    }
}
