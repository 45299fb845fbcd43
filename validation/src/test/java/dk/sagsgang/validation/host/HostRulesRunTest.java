package dk.sagsgang.validation.host;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.party.Roster;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.message.Messages;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.Rule;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A rule of a host is asked like those of the library: by profile, edition, day, bodies, municipality and roster. */
class HostRulesRunTest {

    private static final RuleId ID = RuleId.of("KBH-001");
    private static final RuleDescription RULE = RuleDescription.of("KBH-001", Severity.WARNING);
    private static final LocalDate DAY = LocalDate.of(2019, 1, 7);
    private static final MunicipalityCode COPENHAGEN = MunicipalityCode.of("101");
    private static final Meeting MEETING = Meeting.builder()
            .addBodies(Body.of("Socialudvalget"))
            .edition(Edition.MINUTES)
            .date(DAY)
            .municipality(Municipality.builder()
                    .name("Københavns Kommune")
                    .code(COPENHAGEN)
                    .build())
            .title("Møde  i Socialudvalget")
            .build();

    @Test
    void itsFindingsStandInTheReportWithSeverityAndPlace() {
        Report report = validator(Profile.DENMARK, rules(Made.always(RULE))).checkRules(MEETING);

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(ID);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.location().pointer()).isEmpty();
        });
        assertThat(DocumentValidator.with(Profile.DENMARK).checkRules(MEETING).findings())
                .isEmpty();
    }

    @Test
    void aProfileChangesItsSeverityAndSwitchesItOff() {
        HostRules rules = rules(Made.always(RULE));
        Profile grave = Profile.named("grave").with(RuleSetting.severity(ID, Severity.ERROR));
        Profile without = Profile.named("without").with(RuleSetting.off(ID));

        assertThat(validator(grave, rules).checkRules(MEETING).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        Report off = validator(without, rules).checkRules(MEETING);
        assertThat(off.findings()).isEmpty();
        assertThat(off.gaps())
                .containsExactly(
                        Coverage.partial(Coverage.Layer.RULES, Coverage.Reason.RULES_SWITCHED_OFF, List.of(ID)));
    }

    @Test
    void editionDayBodiesAndMunicipalityDecideWhetherItIsAsked() {
        assertThat(found(RULE.in(Edition.MINUTES))).isTrue();
        assertThat(found(RULE.in(Edition.AGENDA))).isFalse();
        assertThat(found(RULE.between(Optional.of(DAY), Optional.of(DAY)))).isTrue();
        assertThat(found(RULE.between(Optional.of(DAY.plusDays(1)), Optional.empty())))
                .isFalse();
        assertThat(found(RULE.butNotIn(COPENHAGEN))).isFalse();
        assertThat(found(RULE.butNotIn(MunicipalityCode.of("740")))).isTrue();
        assertThat(found(RULE.forBodies(BodyKind.COUNCIL))).isFalse();
        assertThat(found(RULE.butNotOf(BodyKind.COUNCIL))).isTrue();
    }

    @Test
    void theEditionOfTheProfileGoesBeforeTheMeetings() {
        Profile agendas = Profile.named("agendas").withEdition(Edition.AGENDA);

        assertThat(validator(agendas, rules(Made.always(RULE.in(Edition.AGENDA))))
                        .checkRules(MEETING)
                        .findings())
                .hasSize(1);
    }

    @Test
    void whatOnlyARosterCouldTellIsToldAsUnknown() {
        RuleDescription ofCommittees =
                RULE.forBodies(BodyKind.STANDING_COMMITTEE).askingRoster();
        Profile knowing = Profile.builder()
                .name("knowing")
                .addRosters(Roster.builder()
                        .addBodies(RosterBody.builder()
                                .body(Body.of("Socialudvalget").withKind(BodyKind.STANDING_COMMITTEE))
                                .build())
                        .build())
                .build();

        assertThat(validator(Profile.DENMARK, rules(Made.always(ofCommittees)))
                        .checkRules(MEETING)
                        .gaps())
                .anySatisfy(gap -> {
                    assertThat(gap.reason()).contains(Coverage.Reason.NO_ROSTER);
                    assertThat(gap.rules()).contains(ID);
                });
        assertThat(validator(knowing, rules(Made.always(ofCommittees)))
                        .checkRules(MEETING)
                        .findings())
                .extracting(Finding::rule)
                .containsExactly(ID);
    }

    @Test
    void itSeesTheNormalFormAndWhatTheProfileSays() {
        List<Subject<Meeting>> seen = new ArrayList<>();
        Profile profile = Profile.builder()
                .name("with a roster")
                .addRosters(Roster.builder()
                        .addBodies(RosterBody.builder()
                                .body(Body.of("Socialudvalget").withKind(BodyKind.STANDING_COMMITTEE))
                                .memberCount(7)
                                .build())
                        .build())
                .build();

        validator(profile, rules(Made.rule(RULE, (subject, findings) -> seen.add(subject))))
                .checkRules(MEETING);

        assertThat(seen).singleElement().satisfies(subject -> {
            assertThat(subject.document().title()).isEqualTo("Møde i Socialudvalget");
            assertThat(subject.edition()).contains(Edition.MINUTES);
            assertThat(subject.day()).contains(DAY);
            assertThat(subject.municipality()).contains(COPENHAGEN);
            assertThat(subject.kind(Body.of("Socialudvalget"))).contains(BodyKind.STANDING_COMMITTEE);
            assertThat(subject.roster()
                            .flatMap(roster -> roster.find(Body.of("Socialudvalget")))
                            .flatMap(RosterBody::size))
                    .contains(7);
        });
    }

    @Test
    void aRuleForDocumentsIsAskedOfEveryTypeAndTheOthersOfTheirOwn() {
        HostRules rules = HostRules.builder(Sentences.of("KBH-001", "KBH-002", "KBH-003"))
                .forDocuments(Made.always(RULE))
                .forCommissions(Made.always(RuleDescription.of("KBH-002", Severity.INFO)))
                .forOrganisationModels(Made.always(RuleDescription.of("KBH-003", Severity.INFO)))
                .build();

        assertThat(rules.descriptions()).hasSize(3);
        assertThat(found(rules, MEETING)).containsExactly("KBH-001");
        assertThat(found(rules, Commission.builder().build())).containsExactly("KBH-001", "KBH-002");
        assertThat(found(rules, OrganisationModel.builder().build())).containsExactly("KBH-001", "KBH-003");
    }

    @Test
    void aRuleThatFailsStopsNoOtherAndIsNotSaidToHaveRun() {
        List<String> told = new ArrayList<>();
        HostRules rules = HostRules.builder(Sentences.of("KBH-001", "KBH-002", "KBH-003", "KBH-004"))
                .forMeetings(Made.rule(RULE, (subject, findings) -> {
                    findings.at(Place.ROOT.at("title"));
                    throw new IllegalStateException("no such table");
                }))
                .forMeetings(Made.rule(RuleDescription.of("KBH-002", Severity.INFO), (subject, findings) -> recurse(1)))
                .forMeetings(Made.rule(RuleDescription.of("KBH-003", Severity.INFO), (subject, findings) -> {
                    throw new NoClassDefFoundError("kommune/Missing");
                }))
                .forMeetings(Made.always(RuleDescription.of("KBH-004", Severity.INFO)))
                .onFailure((rule, failure) ->
                        told.add(rule + " " + failure.getClass().getSimpleName()))
                .build();

        Report report = validator(Profile.DENMARK, rules).checkRules(MEETING);

        assertThat(report.findings()).extracting(finding -> finding.rule().id()).containsExactly("KBH-004", "KBH-001");
        assertThat(report.gaps())
                .containsExactly(Coverage.partial(
                        Coverage.Layer.RULES,
                        Coverage.Reason.RULE_FAILED,
                        List.of(ID, RuleId.of("KBH-002"), RuleId.of("KBH-003"))));
        assertThat(told)
                .containsExactly(
                        "KBH-001 IllegalStateException", "KBH-002 StackOverflowError", "KBH-003 NoClassDefFoundError");
        assertThat(Messages.in(Locale.ENGLISH).text(report.gaps().get(0)))
                .isEqualTo("Checked in part (rules): these rules stopped with an error: KBH-001, KBH-002, KBH-003.");
    }

    @Test
    void aListenerThatFailsChangesNothing() {
        HostRules rules = HostRules.builder(Sentences.of("KBH-001", "KBH-002"))
                .forMeetings(Made.rule(RULE, (subject, findings) -> recurse(1)))
                .forMeetings(Made.always(RuleDescription.of("KBH-002", Severity.INFO)))
                .onFailure((rule, failure) -> {
                    throw new IllegalStateException("the log is full");
                })
                .build();

        Report report = validator(Profile.DENMARK, rules).checkRules(MEETING);

        assertThat(report.findings()).extracting(finding -> finding.rule().id()).containsExactly("KBH-002");
        assertThat(report.gaps()).extracting(Coverage::rules).containsExactly(List.of(ID));
    }

    /** A sentence with a hole would reach whoever reads the report; the failure reaches who wrote the rule. */
    @Test
    void aFindingThatItsSentenceCannotTellIsAFailure() {
        assertThat(failure("Item {number}.", "", Argument.mark("key", "3")))
                .isEqualTo("The message of the rule KBH-001 shows values that the finding does not have: number");
        assertThat(failure("Item.", "late")).isEqualTo("The rule KBH-001 has no message for the variant late");
        assertThat(failure("Item {number}.", "", Argument.mark("number", "3"))).isEmpty();
    }

    @Test
    void theDescriptionIsTheOneOfTheTimeWhenTheRuleWasAdded() {
        List<RuleDescription> descriptions =
                new ArrayList<>(List.of(RULE, RuleDescription.of("MTG-001", Severity.ERROR)));
        Rule<Subject<Meeting>> changing = new Rule<>() {
            @Override
            public RuleDescription description() {
                return descriptions.size() > 1 ? descriptions.remove(0) : descriptions.get(0);
            }

            @Override
            public void check(Subject<Meeting> subject, Findings findings) {
                findings.at(Place.ROOT);
            }
        };

        assertThat(found(rules(changing), MEETING)).containsExactly("KBH-001");
    }

    @Test
    void noArgumentOfAHostShowsACprNumber() {
        for (Argument.Kind kind : Argument.Kind.values()) {
            HostRules rules = HostRules.builder(
                            Sentences.with(Sentences.of("KBH-001"), "KBH-001.message", "Found {value}."))
                    .forMeetings(Made.rule(
                            RULE,
                            (subject, findings) ->
                                    findings.at(Place.ROOT, new Argument("value", kind, "born 010170-1234"))))
                    .build();
            Report report = validator(Profile.DENMARK, rules).checkRules(MEETING);

            assertThat(report.findings()).hasSize(1);
            assertThat(report.toString()).as(kind.name()).doesNotContain("010170-1234");
            assertThat(Messages.in(Locale.ENGLISH)
                            .and(rules)
                            .text(report.findings().get(0)))
                    .as(kind.name())
                    .doesNotContain("010170-1234");
        }
    }

    private static int recurse(int depth) {
        return depth < 0 ? 0 : recurse(depth + 1) + 1;
    }

    private static String failure(String sentence, String variant, Argument... arguments) {
        List<String> told = new ArrayList<>();
        HostRules rules = HostRules.builder(Sentences.with(Sentences.of("KBH-001"), "KBH-001.message", sentence))
                .forMeetings(Made.rule(RULE, (subject, findings) -> findings.at(Place.ROOT, variant, arguments)))
                .onFailure((rule, failure) -> told.add(failure.getMessage()))
                .build();
        validator(Profile.DENMARK, rules).checkRules(MEETING);
        return String.join("\n", told);
    }

    private static boolean found(RuleDescription rule) {
        return found(rules(Made.always(rule)), MEETING).contains("KBH-001");
    }

    private static List<String> found(HostRules rules, CaseDocument document) {
        return validator(Profile.DENMARK, rules).checkRules(document).findings().stream()
                .map(finding -> finding.rule().id())
                .filter(id -> id.startsWith("KBH"))
                .toList();
    }

    private static HostRules rules(Rule<Subject<Meeting>> rule) {
        return HostRules.builder(Sentences.of("KBH-001")).forMeetings(rule).build();
    }

    private static DocumentValidator validator(Profile profile, HostRules rules) {
        return DocumentValidator.with(profile).and(rules);
    }
}
