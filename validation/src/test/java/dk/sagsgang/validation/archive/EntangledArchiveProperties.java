package dk.sagsgang.validation.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.testkit.commission.Commissions;
import dk.sagsgang.testkit.meeting.Meetings;
import dk.sagsgang.testkit.organisation.OrganisationModels;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Documents of any kind that speak of the same few bodies, days and cases, whether that makes sense or not. */
class EntangledArchiveProperties {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2019, 2, 5),
            LocalDate.of(2019, 2, 6),
            LocalDate.of(2019, 3, 26),
            LocalDate.of(2020, 1, 7),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(2999, 12, 31));

    @Property(tries = 50)
    void theOrderInWhichDocumentsAreAddedMakesNoDifference(
            @ForAll("entangled") List<CaseDocument> documents, @ForAll Random random) {
        List<Integer> order = new ArrayList<>();
        for (int d = 0; d < documents.size(); d++) {
            order.add(d);
        }
        List<String> found = found(documents, order);
        Collections.shuffle(order, random);

        assertThat(found(documents, order)).isEqualTo(found);
    }

    /** The rules that found something in each document, by its name. */
    private static List<String> found(List<CaseDocument> documents, List<Integer> order) {
        CaseArchive.Builder archive = CaseArchive.builder();
        order.forEach(d -> archive.add(Integer.toString(d), documents.get(d)));
        return archive.build().check().stream()
                .flatMap(report -> report.report().findings().stream()
                        .map(finding -> report.document() + " " + finding.rule() + " " + finding.variant() + " "
                                + finding.location()))
                .sorted()
                .toList();
    }

    @Provide
    Arbitrary<List<CaseDocument>> entangled() {
        Arbitrary<Body> bodies = Arbitraries.of("Byrådet", "Socialudvalget", "Udvalget for Nærhed")
                .map(Body::of);
        Arbitrary<LocalDate> days = Arbitraries.of(DAYS);
        Arbitrary<CaseNumber> cases = Arbitraries.of("19/10421", "19/10515").map(CaseNumber::of);
        Arbitrary<DecisionReference> decisions = Combinators.combine(bodies, days, cases, Arbitraries.of("", "1", "2"))
                .as((body, day, caseNumber, item) -> DecisionReference.builder()
                        .body(body)
                        .date(day)
                        .caseNumber(caseNumber)
                        .itemNumber(item)
                        .build());
        Arbitrary<CaseDocument> meetings = Combinators.combine(
                        Meetings.anyMeeting(), bodies, days, cases.list().ofMaxSize(3), decisions)
                .as(EntangledArchiveProperties::meeting);
        Arbitrary<CaseDocument> commissions = Combinators.combine(
                        Commissions.anyCommission(), bodies, days, days, cases, decisions)
                .as(EntangledArchiveProperties::commission);
        Arbitrary<CaseDocument> models = Combinators.combine(
                        OrganisationModels.anyOrganisationModel(), cases, decisions)
                .as((model, caseNumber, decision) ->
                        model.withCaseNumber(caseNumber).withAdoptedBy(decision));
        return Arbitraries.oneOf(meetings, meetings, commissions, models)
                .list()
                .ofMinSize(2)
                .ofMaxSize(8);
    }

    private static CaseDocument meeting(
            Meeting meeting, Body body, LocalDate day, List<CaseNumber> cases, DecisionReference decision) {
        List<AgendaItem> items = new ArrayList<>(meeting.items());
        for (int i = 0; i < Math.min(items.size(), cases.size()); i++) {
            items.set(i, items.get(i).withCaseNumber(cases.get(i)).withHistory(decision));
        }
        return meeting.withBodies(body).withDate(day).withItems(items);
    }

    private static CaseDocument commission(
            Commission commission,
            Body body,
            LocalDate begin,
            LocalDate end,
            CaseNumber caseNumber,
            DecisionReference decision) {
        return commission
                .withBody(body)
                .withStatus(CommissionStatus.ADOPTED)
                .withCaseNumber(caseNumber)
                .withEstablishedBy(decision)
                .withTerm(Term.builder()
                        .begin(ImpreciseDate.ofDay(begin))
                        .end(ImpreciseDate.ofDay(end))
                        .build());
    }
}
