package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.AgendaItemBuilder;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.PlannedMeeting;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Identifiers;
import dk.sagsgang.testkit.value.Keys;
import dk.sagsgang.testkit.value.Milestones;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.References;
import dk.sagsgang.testkit.value.Sections;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.testkit.value.Vocabularies;
import dk.sagsgang.text.Access;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Items of agendas (dagsordenpunkter), lines of contents and announcements of coming meetings.
 *
 * <p>{@code AgendaItems.anyAgendaItem()} draws an item "160." with the title "Eventuelt", and one of which nothing is
 * told.
 */
public final class AgendaItems {

    /** How deep items stand in items. */
    public static final int DEEPEST = 3;

    private static final List<String> NUMBERS = List.of("1.", "2.", "2", "10", "1.1", "160.", "A", "1)");

    private static final List<String> ODD_TITLES = List.of(
            "Godkendelse af dagsorden",
            "Meddelelser",
            "Eventuelt",
            "Lukket punkt: køb af ejendom",
            "Underskrifsark",
            "Etablering af cykelsti ved Søndermarken");

    private AgendaItems() {}

    /** Any item, with sub-items down to {@link #DEEPEST}; everything may be missing, and nothing need fit. */
    public static Arbitrary<AgendaItem> anyAgendaItem() {
        return anyAgendaItem(DEEPEST);
    }

    private static Arbitrary<AgendaItem> anyAgendaItem(int depth) {
        Assembly<AgendaItemBuilder> item = Assembly.of(AgendaItem::builder)
                .maybe(Keys.anyKey(), (b, v) -> b.key(v))
                .maybe(Texts.mostly(NUMBERS), (b, v) -> b.number(v))
                .seldom(Texts.mostly(List.of("330-2019-1147")), (b, v) -> b.documentNumber(v))
                .maybe(Texts.mostly(ODD_TITLES), (b, v) -> b.title(v))
                .seldom(Texts.anyText(), (b, v) -> b.publicTitle(v))
                .maybe(Vocabularies.anyItemKind(), (b, v) -> b.kind(v))
                .maybe(Arbitraries.of(Access.class), (b, v) -> b.access(v))
                .seldom(Texts.mostly(Words.CLOSED_REASONS), (b, v) -> b.closedReason(v))
                .seldom(References.anyLegalReference(), (b, v) -> b.closedBy(v))
                .maybe(Vocabularies.anyCaseType(), (b, v) -> b.caseType(v))
                .maybe(Identifiers.anyCaseNumber(), (b, v) -> b.caseNumber(v))
                .seldom(Mix.few(Parties.anyPerson()), (b, v) -> b.addAllCaseOfficers(v))
                .seldom(Mix.few(Parties.anyPerson()), (b, v) -> b.addAllOtherCaseOfficers(v))
                .seldom(Mix.few(Texts.mostly(Words.LABELS)), (b, v) -> b.addAllEmptyLabels(v))
                .seldom(Mix.few(Sections.anyPagePart()), (b, v) -> b.addAllLayout(v))
                .maybe(Routes.anyRoute(), (b, v) -> b.route(v))
                .maybe(Mix.few(Sections.anySection()), (b, v) -> b.addAllSections(v))
                .maybe(Mix.few(Recommendations.anyRecommendation()), (b, v) -> b.addAllRecommendations(v))
                .maybe(Mix.few(Decisions.anyDecision()), (b, v) -> b.addAllDecisions(v))
                .seldom(Mix.few(Decisions.anyPriorTreatment()), (b, v) -> b.addAllPriorTreatments(v))
                .seldom(Mix.few(References.anyDecisionReference()), (b, v) -> b.addAllHistory(v))
                .seldom(Mix.few(References.anyLegalReference()), (b, v) -> b.addAllLegalReferences(v))
                .maybe(Mix.few(Attachments.anyAttachment()), (b, v) -> b.addAllAttachments(v))
                .seldom(Mix.few(Milestones.anyMilestone()), (b, v) -> b.addAllProcess(v))
                .seldom(Mix.few(Sites.anySite()), (b, v) -> b.addAllSites(v))
                .seldom(Mix.few(FollowUps.anyFollowUp()), (b, v) -> b.addAllFollowUps(v))
                .seldom(Mix.few(anyPlannedMeeting()), (b, v) -> b.addAllPlannedMeetings(v))
                .seldom(Mix.chance(50), (b, v) -> b.excerpt(v))
                .seldom(Quantities.anyNumber(), (b, v) -> b.handled(v))
                .seldom(Mix.few(Sites.anyLink()), (b, v) -> b.addAllLinks(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.late(v))
                .seldom(Texts.mostly(Words.LATE_REASONS), (b, v) -> b.lateReason(v))
                .seldom(Dates.anyDay(), (b, v) -> b.embargo(v))
                .seldom(Mix.few(Keys.anyKey()), (b, v) -> b.addAllTreatedWith(v))
                .seldom(Mix.few(Identifiers.anyExternalId()), (b, v) -> b.addAllIds(v));
        words(item, Texts.anyText());
        if (depth > 1) {
            item.seldom(Mix.few(anyAgendaItem(depth - 1)), (b, v) -> b.addAllItems(v));
        }
        return item.build(b -> b.build());
    }

    /** Words of an item that are right whatever they say, so that valid items have them too. */
    static Assembly<AgendaItemBuilder> words(Assembly<AgendaItemBuilder> item, Arbitrary<String> text) {
        return item.seldom(text, (b, v) -> b.caseTitle(v));
    }

    /** Any line of a table of contents (indholdsfortegnelse). */
    public static Arbitrary<ContentsEntry> anyContentsEntry() {
        return Assembly.of(ContentsEntry::builder)
                .maybe(Texts.mostly(NUMBERS), (b, v) -> b.number(v))
                .maybe(Texts.mostly(ODD_TITLES), (b, v) -> b.title(v))
                .seldom(Arbitraries.of(Access.class), (b, v) -> b.access(v))
                .seldom(Identifiers.anyCaseNumber(), (b, v) -> b.caseNumber(v))
                .seldom(Texts.mostly(List.of("4", "s. 12")), (b, v) -> b.page(v))
                .build(b -> b.build());
    }

    /** Any announcement of a coming meeting (kommende møde); a topic may be an empty line. */
    public static Arbitrary<PlannedMeeting> anyPlannedMeeting() {
        return Assembly.of(PlannedMeeting::builder)
                .maybe(Texts.mostly(List.of("Mødet den 28. januar")), (b, v) -> b.heading(v))
                .maybe(Dates.anyImpreciseDate(), (b, v) -> b.date(v))
                .seldom(Parties.anyBody(), (b, v) -> b.body(v))
                .maybe(Mix.few(Texts.mostly(Words.TITLES)), (b, v) -> b.addAllTopics(v))
                .build(b -> b.build());
    }

    /** An announcement of a coming meeting with its day and topics. */
    public static Arbitrary<PlannedMeeting> plannedMeeting() {
        return Assembly.of(PlannedMeeting::builder)
                .always(Dates.day(), (b, v) -> {
                    ImpreciseDate day = ImpreciseDate.ofDay(v);
                    b.heading("Mødet den " + day.printed()).date(day);
                })
                .seldom(Parties.body(), (b, v) -> b.body(v))
                .always(Mix.oneTo(3, Arbitraries.of(Words.TITLES)), (b, v) -> b.addAllTopics(v))
                .build(b -> b.build());
    }
}
