package dk.sagsgang.validation.host;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.testkit.commission.Commissions;
import dk.sagsgang.testkit.meeting.Meetings;
import dk.sagsgang.testkit.organisation.OrganisationModels;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rules of a host beside those of the library, whatever the document. */
class HostRulesProperties {

    private static final RuleId ID = RuleId.of("KBH-001");
    private static final RuleDescription RULE = RuleDescription.of("KBH-001", Severity.INFO);
    private static final DocumentValidator STANDARD = DocumentValidator.standard();
    private static final DocumentValidator BOTH = STANDARD.and(HostRules.builder(Sentences.of("KBH-001"))
            .forDocuments(Made.always(RULE))
            .build());
    private static final LocalDate DAY = LocalDate.of(2019, 1, 7);

    @Property(tries = 200)
    void whatTheLibraryFindsStaysWhatItIs(@ForAll("documents") CaseDocument document) {
        Report alone = STANDARD.checkRules(document);
        Report both = BOTH.checkRules(document);

        assertThat(both.findings())
                .filteredOn(finding -> !finding.rule().equals(ID))
                .isEqualTo(alone.findings());
        assertThat(both.findings()).extracting(Finding::rule).containsOnlyOnce(ID);
        assertThat(both.coverage()).isEqualTo(alone.coverage());
    }

    @Property(tries = 200)
    void aRuleIsAskedWhenItsDescriptionSaysSo(
            @ForAll("meetings") Meeting meeting, @ForAll("descriptions") RuleDescription description) {
        DocumentValidator validator = STANDARD.and(HostRules.builder(Sentences.of("KBH-001"))
                .forMeetings(Made.always(description))
                .build());
        Optional<LocalDate> day = meeting.date().or(() -> meeting.start().map(LocalDateTime::toLocalDate));
        Optional<MunicipalityCode> code = meeting.municipality().flatMap(Municipality::codeOrGuess);

        boolean asked =
                description.appliesTo(meeting.edition()) && description.holdsOn(day) && description.holdsIn(code);

        assertThat(validator.checkRules(meeting).findings().stream()
                        .anyMatch(finding -> finding.rule().equals(ID)))
                .isEqualTo(asked);
    }

    @Provide
    Arbitrary<CaseDocument> documents() {
        return Arbitraries.oneOf(
                Meetings.anyMeeting(), Commissions.anyCommission(), OrganisationModels.anyOrganisationModel());
    }

    @Provide
    Arbitrary<Meeting> meetings() {
        Arbitrary<Optional<LocalDate>> dates = Arbitraries.of(
                Optional.empty(), Optional.of(DAY.minusDays(1)), Optional.of(DAY), Optional.of(DAY.plusDays(1)));
        Arbitrary<Municipality> municipalities = Arbitraries.of("101", "740", "")
                .map(code -> Municipality.builder()
                        .name("Prøve Kommune")
                        .code(Optional.of(code)
                                .filter(known -> !known.isEmpty())
                                .map(MunicipalityCode::of))
                        .build());
        return Combinators.combine(Meetings.anyMeeting(), dates, municipalities)
                .as((meeting, date, municipality) -> meeting.withDate(date).withMunicipality(municipality));
    }

    @Provide
    Arbitrary<RuleDescription> descriptions() {
        Arbitrary<Set<Edition>> editions =
                Arbitraries.of(Edition.values()).set().ofMaxSize(2);
        Arbitrary<Optional<LocalDate>> bounds =
                Arbitraries.of(Optional.empty(), Optional.of(DAY), Optional.of(DAY.plusDays(1)));
        Arbitrary<List<MunicipalityCode>> notIn =
                Arbitraries.of("101", "740").map(MunicipalityCode::of).list().ofMaxSize(1);
        return Combinators.combine(editions, bounds, bounds, notIn)
                .as((of, from, until, not) ->
                        RULE.withEditions(of).between(from, until).butNotIn(not.toArray(MunicipalityCode[]::new)));
    }
}
