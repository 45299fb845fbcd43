package dk.sagsgang.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.attendance.AttendanceLines;
import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.exchange.text.decision.VoteLines;
import dk.sagsgang.exchange.text.item.ItemText;
import dk.sagsgang.exchange.text.item.Items;
import dk.sagsgang.meeting.decision.VoteChoice;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single lines: names, bodies, dates, votes and attendance. */
class LinesTest {

    private static final SourcePlace HERE = SourcePlace.of(0);

    @Test
    void namesWithPartiesAndSubstitutes() {
        List<NameList.Named> named = NameList.of("Anders Holm (V), Bodil Krat (Stedfortræder: Else von Mark), (Ø) og F")
                .orElseThrow();
        assertThat(named).hasSize(4);
        assertThat(named.get(0).person().orElseThrow().party().orElseThrow().letter())
                .isEqualTo("V");
        assertThat(named.get(1).substitute()).map(Person::name).contains("Else von Mark");
        assertThat(named.get(2).party().orElseThrow().letter()).isEqualTo("Ø");
        assertThat(named.get(3).party().orElseThrow().letter()).isEqualTo("F");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anders Holm fra kl. 17", "alle", "Anders Holm, som kom senere", "broen er dyr", "(xyz)"})
    void whatIsNoListOfNamesIsLeftAlone(String text) {
        assertThat(NameList.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plan- og Tryghedsudvalget, Økonomiudvalget og Byrådet.|Plan- og Tryghedsudvalget;Økonomiudvalget;Byrådet",
                "Klima-, Teknik- og Miljøudvalget, Økonomiudvalget Byrådet|Klima-, Teknik- og Miljøudvalget;Økonomiudvalget;Byrådet",
                "Klima, Teknik- og Miljøudvalget|Klima, Teknik- og Miljøudvalget",
                "ØK/BY|ØK;BY",
                "Skole-, Børne- og Ungeudvalget og Kultur- og Fritidsudvalget|Skole-, Børne- og Ungeudvalget;Kultur- og Fritidsudvalget",
            })
    void routesAreBodiesInARow(String text, String bodies) {
        assertThat(BodyWords.list(text)).extracting(Body::label).containsExactly(bodies.split(";"));
    }

    @Test
    void whatIsNoRouteHasNoStops() {
        assertThat(BodyWords.list("Sagen sendes til Byrådet efter sommer")).isEmpty();
        assertThat(BodyWords.list("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-12T08:00:00+02:00, 2024-08-12, 08:00",
        "2025-12-05T13:28:00.4816416+01:00, 2025-12-05, 13:28:00.481641600",
        "07-05-2013 11:16:47, 2013-05-07, 11:16",
        "02-05-2017 10:00, 2017-05-02, 10:00",
        "2013-06-20 10:30, 2013-06-20, 10:30",
        "onsdag den 8. oktober 2025 kl. 16.00, 2025-10-08, 16:00",
        "Referat 1. oktober 2025 kl. 15.45, 2025-10-01, 15:45",
    })
    void datesWithTimes(String printed, LocalDate date, LocalTime time) {
        assertThat(Danish.moment(printed)).contains(new Danish.Moment(date, Optional.of(time)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-01-0001 00:00", "", "31-02-2020", "i morgen", "99.99.9999"})
    void whatIsNoDate(String printed) {
        assertThat(Danish.moment(printed)).isEmpty();
    }

    @Test
    void votesByPartyPersonAndCount() {
        VoteLines.Said against = VoteLines.of("(Ø) stemmer imod pkt. 2 og 3").orElseThrow();
        assertThat(against.points()).containsExactly("2", "3");
        assertThat(against.ballots().get(0).choice()).contains(VoteChoice.AGAINST);
        VoteLines.Said abstained = VoteLines.of("Anders Holm (F) og Bodil Krat (A) undlod at tage stilling.")
                .orElseThrow();
        assertThat(abstained.ballots())
                .hasSize(2)
                .allMatch(ballot -> ballot.choice().orElseThrow() == VoteChoice.ABSTAINED);
        VoteLines.Said list =
                VoteLines.of("For stemte: V, A, Else Mark (UP) og F").orElseThrow();
        assertThat(list.ballots()).hasSize(4);
        VoteLines.Said counts = VoteLines.of("Med stemmerne 19 for og 2 imod godkendtes indstillingen")
                .orElseThrow();
        assertThat(counts.inFavour()).contains(19);
        assertThat(counts.against()).contains(2);
        VoteLines.Said both = VoteLines.of("For: 20 (A, F, V) Imod: 6 (Ø)").orElseThrow();
        assertThat(both.inFavour()).contains(20);
        assertThat(both.ballots()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Enhedslisten stemmer for bevilling af 15 mio. kr.",
                "Udvalget stemte om sagen",
                "For en sikkerheds skyld: se bilag"
            })
    void whatIsNoVoteIsText(String line) {
        assertThat(VoteLines.of(line)).isEmpty();
    }

    @Test
    void attendanceInLinesAndSentences() {
        assertThat(kinds("Afbud: Anders Holm, Bodil Krat"))
                .containsExactly(Presence.Kind.EXCUSED, Presence.Kind.EXCUSED);
        assertThat(kinds("Afbud: Anders Holm (Stedfortræder: Else Mark)"))
                .containsExactly(Presence.Kind.EXCUSED, Presence.Kind.SUBSTITUTE);
        assertThat(kinds("Ikke til stede: Anders Holm (A)")).containsExactly(Presence.Kind.ABSENT);
        assertThat(kinds("Anders Holm deltog ikke i sagens behandling (afbud)."))
                .containsExactly(Presence.Kind.EXCUSED);
        assertThat(kinds("Anders Holm erklærede sig inhabil og forlod lokalet."))
                .containsExactly(Presence.Kind.DISQUALIFIED);
        assertThat(kinds("Else Mark deltog som suppleant for Bodil Krat i behandlingen af punktet."))
                .containsExactly(Presence.Kind.SUBSTITUTE);
        assertThat(AttendanceLines.of("Fraværende: Anders Holm fra kl. 17", HERE))
                .isEmpty();
        assertThat(AttendanceLines.of("Udvalget deltog ikke i mødet med naboerne", HERE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der er afbud fra Bo Lund, Else Mark og Kaj Vig.|EXCUSED;EXCUSED;EXCUSED",
                "Bo Lund havde meldt afbud.|EXCUSED",
                "Bo Lund havde meldt afbud, og Else Mark deltog i stedet.|EXCUSED;SUBSTITUTE",
                "Bo Lund udeblev uden afbud.|ABSENT",
                "Fraværende med afbud: Bo Lund (A), Else Mark (Løsgænger)|EXCUSED;EXCUSED",
                "Bo Lund, Else Mark og Kaj Vig var fraværende.|ABSENT;ABSENT;ABSENT",
                "Bo Lund (A) var ikke til stede under punktets behandling.|ABSENT",
                "Else Mark (V) deltog i mødet i stedet for Bo Lund (I).|SUBSTITUTE",
                "I stedet for Bo Lund deltog Else Mark.|SUBSTITUTE",
                "Som stedfortræder for Bo Lund mødte Else Mark (V).|SUBSTITUTE",
                "Else Mark deltog som stedfortræder.|SUBSTITUTE",
                "Bo Lund deltog ikke i behandlingen af punktet på grund af inhabilitet.|DISQUALIFIED",
                "Bo Lund deltog ikke under punktet.|ABSENT",
                "Bo Lund var inhabil og deltog ikke i sagens behandling.|DISQUALIFIED",
                "Bo Lund forlod mødet kl. 17.30 under behandlingen af punktet.|LEFT",
                "Bo Lund (V) forlod mødet efter punktet.|LEFT_AFTER",
                "Bo Lund ankom kl. 17.32 under punktet.|ARRIVED",
            })
    void attendanceAsManyMunicipalitiesWordIt(String line, String kinds) {
        assertThat(kinds(line)).extracting(Presence.Kind::name).containsExactly(kinds.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo Lund var ikke inhabil.",
                "Administrationen deltog ikke i mødet.",
                "Bo Lund forlod mødet kl. 17.30.",
                "Naboerne var fraværende.",
                "Konsulent fra firmaet deltog under punktet.",
            })
    void whatTellsOfNobodysAbsence(String line) {
        assertThat(AttendanceLines.of(line, HERE)).isEmpty();
    }

    @Test
    void aLabelMayStandOverSeveralNamesOrOverASentence() {
        ItemText item = Items.html("<h4>Beslutning</h4><p>Godkendt.</p><p>Fraværende med afbud:</p><p>Bo Lund (A)</p>"
                + "<p>Else Mark (F)</p><p>Broen males.</p>");
        assertThat(item.presences()).extracting(Presence::kind).containsOnly(Presence.Kind.EXCUSED);
        assertThat(item.presences()).hasSize(2);
        assertThat(item.decisions().get(0).remark().plain()).isEqualTo("Broen males.");
        ItemText sentence = Items.html(
                "<h4>Beslutning</h4><p>Godkendt.</p><p>Fraværende:</p><p>Kaj Vig (V) deltog i mødet i stedet for Bo Lund (I).</p>");
        assertThat(sentence.presences()).extracting(Presence::kind).containsExactly(Presence.Kind.SUBSTITUTE);
        assertThat(sentence.emptyLabels()).containsExactly("Fraværende:");
        assertThat(Items.html("<h4>Beslutning</h4><p>Godkendt.</p><p>Afbud: Ingen</p>")
                        .emptyLabels())
                .containsExactly("Afbud: Ingen");
    }

    private static List<Presence.Kind> kinds(String line) {
        return AttendanceLines.of(line, HERE).orElseThrow().presences().stream()
                .map(Presence::kind)
                .toList();
    }
}
