package dk.sagsgang.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.internal.RecordPlan;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.ItemPresence;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Dissent;
import dk.sagsgang.meeting.decision.FollowUp;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.Section;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicViewTest {

    /** A closed point takes with it what was decided on it, what was voted on it, and what is to be done because of it. */
    @Test
    void whatDependsOnAClosedPointIsLeftOutWithIt() {
        RecommendationPoint open =
                RecommendationPoint.builder().key("p1").mark("1.").build();
        RecommendationPoint closed = RecommendationPoint.builder()
                .key("p2")
                .mark("2.")
                .access(Access.CLOSED)
                .build();
        Decision decision = Decision.builder()
                .addPoints(PointDecision.builder().addAnswers("p1").build())
                .addPoints(PointDecision.builder().addAnswers("p1", "p2").build())
                .addVotes(Vote.builder().addOn("p2").inFavour(4).build())
                .addVotes(Vote.builder().inFavour(5).build())
                .addDissents(Dissent.builder().addOn("p2").build())
                .addFollowUps(
                        FollowUp.builder().addOn("p2").task("Salg af grunden").build())
                .addFollowUps(
                        FollowUp.builder().addOn("p1").task("Notat om stien").build())
                .build();
        AgendaItem shown = AgendaItem.builder()
                .title("Sti ved Møllebæk")
                .addRecommendations(
                        Recommendation.builder().addPoints(open, closed).build())
                .addDecisions(decision)
                .build()
                .publicView();

        assertThat(shown.recommendations().get(0).points()).containsExactly(open);
        Decision left = shown.decisions().get(0);
        assertThat(left.points()).hasSize(1);
        assertThat(left.votes()).extracting(Vote::inFavour).containsExactly(Optional.of(5));
        assertThat(left.dissents()).isEmpty();
        assertThat(left.followUps()).extracting(FollowUp::task).containsExactly("Notat om stien");
    }

    /** By its mark alone "Ad 2" cannot be told from a decision on a closed point. */
    @Test
    void decisionsOnPointsWithoutKeysAreLeftOutWhereAPointIsClosed() {
        AgendaItem shown = AgendaItem.builder()
                .addRecommendations(Recommendation.builder()
                        .addPoints(RecommendationPoint.builder()
                                .closedReason("Prisforhandling")
                                .build())
                        .build())
                .addDecisions(Decision.builder()
                        .addPoints(PointDecision.builder().mark("Ad 2").build())
                        .build())
                .build()
                .publicView();

        assertThat(shown.decisions().get(0).points()).isEmpty();
    }

    @Test
    void aVoteOnAClosedProposalIsLeftOut() {
        AgendaItem shown = AgendaItem.builder()
                .addRecommendations(Recommendation.builder()
                        .key("forslag")
                        .access(Access.CLOSED)
                        .build())
                .addDecisions(Decision.builder()
                        .addVotes(Vote.builder().about("forslag").build())
                        .build())
                .build()
                .publicView();

        assertThat(shown.recommendations()).isEmpty();
        assertThat(shown.decisions().get(0).votes()).isEmpty();
    }

    @Test
    void aDecisionAboutAHiddenItemIsNotTold() {
        Meeting shown = Meeting.builder()
                .addItems(AgendaItem.builder()
                        .key("1")
                        .addDecisions(Decision.builder().item("7").build())
                        .addDecisions(Decision.builder().item("1").build())
                        .build())
                .addItems(AgendaItem.builder().key("7").access(Access.CLOSED).build())
                .build()
                .publicView();

        assertThat(shown.items().get(0).decisions()).extracting(Decision::item).containsExactly("1");
    }

    /** A text that mentions a closed attachment is open by its own access; only the key goes. */
    @Test
    void aMentionOfAClosedAttachmentLosesItsKey() {
        AgendaItem shown = AgendaItem.builder()
                .addSections(Section.of("Sagsfremstilling", "Se bilag 1 og 2.").withRefersTo("b1", "b2"))
                .addAttachments(Attachment.builder().key("b1").build())
                .addAttachments(
                        Attachment.builder().key("b2").access(Access.CLOSED).build())
                .build()
                .publicView();

        assertThat(shown.sections().get(0).refersTo()).containsExactly("b1");
    }

    @Test
    void noPlaceAndNoAddressStandsBesideAPublicTitle() {
        AgendaItem shown = AgendaItem.builder()
                .title("Køb af Søndergade 12")
                .publicTitle("Ejendomssag")
                .addSites(Site.builder()
                        .address("Søndergade 12")
                        .coordinates(Coordinates.builder()
                                .latitude(new BigDecimal("55.93"))
                                .build())
                        .build())
                .addLinks(Link.builder()
                        .address("https://example.org/soendergade-12")
                        .build())
                .build()
                .publicView();

        assertThat(shown.sites()).isEmpty();
        assertThat(shown.links()).isEmpty();
    }

    @Test
    void aClosedLineOfTheContentsIsLeftOut() {
        Meeting shown = Meeting.builder()
                .copy(CopyKind.INTERNAL)
                .addContents(ContentsEntry.builder()
                        .title("Godkendelse af dagsorden")
                        .access(Access.CLOSED)
                        .build())
                .build()
                .publicView();

        assertThat(shown.contents()).isEmpty();
        assertThat(shown.copy()).contains(CopyKind.PUBLIC);
    }

    @Test
    void anAbsenceOverItemsThatEndsAtAHiddenOneIsNotTold() {
        Meeting shown = Meeting.builder()
                .addAttendance(Attendance.builder()
                        .addItems(ItemPresence.builder().item("1").through("2").build())
                        .build())
                .addItems(AgendaItem.builder().key("1").build())
                .addItems(AgendaItem.builder().key("2").access(Access.CLOSED).build())
                .build()
                .publicView();

        assertThat(shown.attendance().get(0).items()).isEmpty();
    }

    private static final AgendaItem OPEN = AgendaItem.builder()
            .number("1")
            .title("Salg af grund til familien Holm")
            .publicTitle("Salg af grund")
            .addSections(
                    Section.of("Resumé", "Grunden sælges."),
                    Section.of("Bud", "Buddet er fortroligt.").withAccess(Access.CLOSED))
            .addAttachments(
                    Attachment.builder().title("Kort").build(),
                    Attachment.builder().title("Bud").access(Access.CLOSED).build())
            .build();

    private static final AgendaItem CLOSED = AgendaItem.builder()
            .number("2")
            .title("Personsag om en medarbejder")
            .access(Access.CLOSED)
            .closedReason("Personforhold")
            .caseNumber(CaseNumber.of("12/27845"))
            .addDecisions(Decision.builder().outcome(Outcome.APPROVED).build())
            .build();

    @Test
    void anOpenItemShowsItsPublicTitleAndNothingClosed() {
        AgendaItem shown = OPEN.publicView();

        assertThat(shown.title()).isEqualTo("Salg af grund");
        assertThat(shown.sections()).extracting(Section::heading).containsExactly("Resumé");
        assertThat(shown.attachments()).extracting(Attachment::title).containsExactly("Kort");
    }

    @Test
    void aClosedItemShowsOnlyThatItIsThere() {
        assertThat(CLOSED.publicView())
                .isEqualTo(AgendaItem.builder()
                        .number("2")
                        .title("Lukket punkt")
                        .access(Access.CLOSED)
                        .closedReason("Personforhold")
                        .build());
        assertThat(CLOSED.withPublicTitle("Personalesag").publicView().title()).isEqualTo("Personalesag");
    }

    @Test
    void theContentsDoNotGiveAwayTheTitleOfAClosedItem() {
        Meeting meeting = Meeting.builder()
                .addContents(
                        ContentsEntry.builder().number("1").title(OPEN.title()).build(),
                        ContentsEntry.builder()
                                .number("2")
                                .title(CLOSED.title())
                                .build())
                .addItems(OPEN, CLOSED)
                .build();

        assertThat(meeting.publicView().contents())
                .extracting(ContentsEntry::number)
                .containsExactly("1");
        assertThat(written(meeting)).contains("medarbejder", "fortroligt", "Holm");
        assertThat(written(meeting.publicView())).doesNotContain("medarbejder", "fortroligt", "Holm");
    }

    @Test
    void closedPartsOfAnEarlierTreatmentAreLeftOut() {
        AgendaItem item = AgendaItem.builder()
                .title("Salg af grund")
                .addPriorTreatments(PriorTreatment.builder()
                        .addSections(
                                Section.of("Resumé", "Grunden sælges."),
                                Section.of("Bud", "fortroligt").withAccess(Access.CLOSED))
                        .build())
                .build();

        assertThat(written(item.publicView())).contains("Grunden sælges.").doesNotContain("fortroligt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Personsag om en medarbejder",
                "PERSONSAG  om en\u00a0medarbejder",
                "Personsag om en medar...",
                "Personsag om …",
                "Noget helt andet"
            })
    void noLineOfTheContentsTellsOfAHiddenItem(String line) {
        AgendaItem under = CLOSED.withNumber("1.1").withPublicTitle("Personalesag");
        Meeting meeting = Meeting.builder()
                .addContents(
                        ContentsEntry.builder().title(line).build(),
                        ContentsEntry.builder().number("2").title(line).build(),
                        ContentsEntry.builder().number("1.1.").title(line).build(),
                        ContentsEntry.builder()
                                .title("Godkendelse af dagsorden")
                                .build())
                .addItems(OPEN.withItems(under), CLOSED)
                .build();

        assertThat(meeting.publicView().contents())
                .extracting(ContentsEntry::title)
                .containsExactly("Godkendelse af dagsorden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Salg af grund til familien Holm",
                "SALG AF GRUND til familien Holm",
                "Salg af grund til fam...",
                "Salg af grund"
            })
    void aLineOfAnItemWithAPublicTitleSaysNoMore(String line) {
        Meeting meeting = Meeting.builder()
                .addContents(ContentsEntry.builder().number("1.").title(line).build())
                .addItems(OPEN, CLOSED)
                .build();

        assertThat(meeting.publicView().contents())
                .extracting(ContentsEntry::title)
                .containsExactly("Salg af grund");
    }

    @Test
    void noOtherTitleStandsBesideThePublicOne() {
        AgendaItem item = OPEN.withCaseTitle("Familien Holm, køb af grund");

        assertThat(item.publicView().caseTitle()).isEmpty();
        assertThat(item.withPublicTitle("").publicView().caseTitle()).isEqualTo("Familien Holm, køb af grund");
    }

    @Test
    void anItemUnderAnEmbargoIsShownFromItsDayOn() {
        LocalDate day = LocalDate.of(2021, 3, 10);
        AgendaItem item = OPEN.withEmbargo(day).withPublicTitle("");

        assertThat(item.publicView().sections()).isEmpty();
        assertThat(item.publicView().title()).isEqualTo("Punkt, der ikke er frigivet");
        assertThat(item.publicView(day.minusDays(1)).title()).isEqualTo("Punkt, der ikke er frigivet");
        assertThat(item.publicView(day).title()).isEqualTo(item.title());
    }

    @Test
    void whoWasDisqualifiedForAHiddenItemIsNotTold() {
        ItemPresence open = ItemPresence.builder().item("1").reason("Nabo").build();
        ItemPresence hidden =
                ItemPresence.builder().item("2").reason("Søn af ansøgeren").build();
        Meeting meeting = Meeting.builder()
                .addAttendance(Attendance.builder().addItems(open, hidden).build())
                .addItems(OPEN.withKey("1"), CLOSED.withKey("2"))
                .build();

        assertThat(meeting.publicView().attendance())
                .flatExtracting(Attendance::items)
                .containsExactly(open);
    }

    @Test
    void aReasonToBeClosedCloses() {
        AgendaItem item = AgendaItem.builder()
                .title("Køb af ejendom")
                .closedReason("Økonomiske forhold")
                .build();
        Attachment bid =
                Attachment.builder().title("Bud").closedReason("Forhandling").build();

        assertThat(item.publicView().title()).isEqualTo("Lukket punkt");
        assertThat(item.withAccess(Access.OPEN).publicView().title()).isEqualTo("Køb af ejendom");
        assertThat(OPEN.withAttachments(bid).publicView().attachments()).isEmpty();
    }

    @Test
    void besideAPublicTitleStandNoWordsThatAreNotKnownToBeOpen() {
        AgendaItem full = fullOfWords();

        assertThat(full.publicView().title()).isEqualTo("publicTitle");
        assertThat(words(full.publicView()).filter(name -> !name.equals("publicTitle")))
                .containsExactlyInAnyOrder("closedReason", "lateReason");
        assertThat(words(full.withPublicTitle("").publicView()).toList())
                .as("and without one nothing is left out")
                .containsExactlyInAnyOrderElementsOf(
                        words(full.withPublicTitle("")).toList());
    }

    @Test
    void aPublicTitleIsShownWhereTheItemHasNoOther() {
        AgendaItem item = AgendaItem.builder().publicTitle("Salg af grund").build();

        assertThat(item.publicView()).isEqualTo(item);
    }

    /** An open item in which each component with words for people holds its own name. */
    private static AgendaItem fullOfWords() {
        RecordComponent[] components = AgendaItem.class.getRecordComponents();
        List<String> prose = prose();
        Object[] values = Arrays.stream(components)
                .map(component -> {
                    if (component.getName().equals("access")) {
                        return Optional.of(Access.OPEN);
                    }
                    if (!prose.contains(component.getName())) {
                        return null;
                    }
                    return component.getType() == List.class ? List.of(component.getName()) : component.getName();
                })
                .toArray();
        try {
            return (AgendaItem) AgendaItem.class.getConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<String> words(AgendaItem item) {
        return Arrays.stream(AgendaItem.class.getRecordComponents())
                .filter(component -> prose().contains(component.getName()))
                .map(component -> written(read(component, item)))
                .filter(text -> !text.isEmpty());
    }

    private static List<String> prose() {
        return RecordPlan.of(AgendaItem.class).components().stream()
                .filter(component -> component.kind() == TextKind.PROSE)
                .map(RecordPlan.Component::name)
                .toList();
    }

    /** All that a value holds; its own toString shows no text. */
    private static String written(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(PublicViewTest::written).orElse("");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PublicViewTest::written).collect(Collectors.joining("\n"));
        }
        if (!(value instanceof Record)) {
            return value.toString();
        }
        return Arrays.stream(value.getClass().getRecordComponents())
                .map(component -> written(read(component, value)))
                .collect(Collectors.joining("\n"));
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
