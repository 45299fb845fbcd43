package dk.sagsgang.testkit.organisation;

import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.aim.Challenge;
import dk.sagsgang.organisation.aim.ChallengeScope;
import dk.sagsgang.organisation.aim.StatedEffect;
import dk.sagsgang.organisation.leadership.LeadershipLevel;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.reference.PaperReference;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Identifiers;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.References;
import dk.sagsgang.testkit.value.Sections;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * What is chosen about a valid organisation model, before its parts are tied together: all choices are free of each other,
 * and {@link ValidOrganisationModel} makes a model of any of them.
 */
final class OrganisationPlan {

    /** Parts that need nothing of the rest. */
    OrganisationModel parts = OrganisationModel.builder().build();

    ModelState state = ModelState.PROPOSED;
    LocalDate day = LocalDate.of(2014, 4, 1);
    UnitPlan top = new UnitPlan();
    List<UnitPlan> units = List.of();
    Optional<Share> externalShare = Optional.empty();
    Optional<Integer> externalPercent = Optional.empty();
    Optional<Integer> months = Optional.empty();
    boolean workingTitles;
    boolean levels;
    boolean project;
    boolean closedUnit;
    boolean counts;
    boolean team;
    boolean board;
    boolean relations;
    boolean deviations;
    boolean steps;
    boolean measures;

    static Arbitrary<OrganisationPlan> plan() {
        Arbitrary<Boolean> yes = Arbitraries.of(true);
        return Assembly.of(OrganisationPlan::new)
                .always(parts(), (p, v) -> p.parts = v)
                .always(Arbitraries.of(ModelState.class), (p, v) -> p.state = v)
                .always(Dates.day(), (p, v) -> p.day = v)
                .always(UnitPlan.plan(), (p, v) -> p.top = v)
                .always(Mix.oneTo(5, UnitPlan.plan()), (p, v) -> p.units = v)
                .maybe(Quantities.share(), (p, v) -> p.externalShare = Optional.of(v))
                .seldom(Arbitraries.integers().between(0, 100), (p, v) -> p.externalPercent = Optional.of(v))
                .maybe(Arbitraries.integers().between(24, 60), (p, v) -> p.months = Optional.of(v))
                .maybe(yes, (p, v) -> p.workingTitles = v)
                .maybe(yes, (p, v) -> p.levels = v)
                .maybe(yes, (p, v) -> p.project = v)
                .seldom(yes, (p, v) -> p.closedUnit = v)
                .maybe(yes, (p, v) -> p.counts = v)
                .maybe(yes, (p, v) -> p.team = v)
                .maybe(yes, (p, v) -> p.board = v)
                .maybe(yes, (p, v) -> p.relations = v)
                .maybe(yes, (p, v) -> p.deviations = v)
                .maybe(yes, (p, v) -> p.steps = v)
                .maybe(yes, (p, v) -> p.measures = v)
                .build(plan -> plan);
    }

    private static Arbitrary<OrganisationModel> parts() {
        Arbitrary<Challenge> challenge = Assembly.of(Challenge::builder)
                .always(Arbitraries.of(ChallengeScope.GENERAL, ChallengeScope.LOCAL), (b, v) -> b.scope(v))
                .always(Arbitraries.of(Words.SENTENCES), (b, v) -> b.text(v))
                .seldom(Mix.few(Arbitraries.of(Words.BULLETS)), (b, v) -> b.addAllPoints(v))
                .build(b -> b.build());
        return Assembly.of(OrganisationModel::builder)
                .maybe(Parties.municipality(), (b, v) -> b.municipality(v))
                .seldom(Arbitraries.of("Model B", "Organisation 2.0"), (b, v) -> b.name(v))
                .seldom(Arbitraries.of("1", "revideret"), (b, v) -> b.version(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.excerpt(v))
                .seldom(Sections.pagePart("title"), (b, v) -> b.addLayout(v))
                .seldom(Sections.partElsewhere("Beskrivelse", "sections"), (b, v) -> b.addLayout(v))
                .seldom(Arbitraries.of(true), (b, v) -> b.topPrinted(v))
                .seldom(level(), (b, v) -> b.addLeadershipLevels(v))
                .seldom(Identifiers.wellFormedCaseNumber(), (b, v) -> b.caseNumber(v))
                .seldom(Arbitraries.of("Direktionen", "Social og Sundhed"), (b, v) -> b.issuedBy(Body.of(v)))
                .seldom(Parties.person(), (b, v) -> b.addAuthors(v))
                .seldom(References.decisionReference(), (b, v) -> b.replaces(v))
                .seldom(paper(), (b, v) -> b.addPapers(v))
                .seldom(References.legalReference(), (b, v) -> b.addLegalBasis(v))
                .seldom(Mix.few(Arbitraries.of(Words.LABELS)), (b, v) -> b.addAllEmptyLabels(v))
                .seldom(Mix.few(Arbitraries.of(Words.HEADINGS)), (b, v) -> b.addAllContents(v))
                .maybe(Mix.few(Sections.section()), (b, v) -> b.addAllSections(v))
                .maybe(Mix.few(challenge), (b, v) -> b.addAllChallenges(v))
                .seldom(Mix.few(Arbitraries.of(Words.PRINCIPLES)), (b, v) -> b.addAllPreserved(v))
                .maybe(Mix.few(UnitPlan.aim()), (b, v) -> b.addAllAims(v))
                .maybe(Mix.few(Arbitraries.of(Words.PRINCIPLES)), (b, v) -> b.addAllPrinciples(v))
                .maybe(Mix.few(Arbitraries.of(Words.PRINCIPLES)), (b, v) -> b.addAllEconomicPrinciples(v))
                .seldom(
                        Arbitraries.of(true, false),
                        (b, v) -> b.addEffects(
                                StatedEffect.of("ledelsesstrukturen", v).withText("Se afsnittet om ledelse.")))
                .seldom(Identifiers.externalId(), (b, v) -> b.addIds(v))
                .build(b -> b.build());
    }

    private static Arbitrary<PaperReference> paper() {
        return References.paperReference(Words.ATTACHMENT_TITLES);
    }

    private static Arbitrary<LeadershipLevel> level() {
        return Assembly.of(LeadershipLevel::builder)
                .always(Arbitraries.of("Niveau 1", "Niveau 2"), (b, v) -> b.mark(v))
                .maybe(Arbitraries.of("Strategisk ledelse", "Driftsledelse"), (b, v) -> b.name(v))
                .always(Arbitraries.of("Socialchef", "Afdelingsleder"), (b, v) -> b.addOffices(Office.of(v)))
                .maybe(Arbitraries.of(LeadershipRole.CHIEF), (b, v) -> b.addRoles(v))
                .maybe(Arbitraries.just(ValidUnits.TOP), (b, v) -> b.addUnits(v))
                .seldom(Arbitraries.of(Words.SENTENCES), (b, v) -> b.text(v))
                .build(b -> b.build());
    }

    /** The decision behind a model that is in force or adopted, on the day before it begins. */
    DecisionReference decision() {
        return DecisionReference.builder()
                .body(Parties.council())
                .date(day)
                .itemNumber("7.")
                .build();
    }
}
