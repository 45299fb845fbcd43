package dk.sagsgang.exchange.text.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.source.SourcePlace;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words in which minutes say who was not there, came, left, or stood in. */
class AttendanceLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fraværende: Anne Holm (V)                                               | Anne Holm=ABSENT
            Fraværende i Bjergby Byråd, 31. maj 2022: Anne Holm                     | Anne Holm=ABSENT
            Fraværende ved behandlingen: Anne Holm (V)                              | Anne Holm=ABSENT
            Fraværende medlemmer: Anne Holm                                         | Anne Holm=ABSENT
            Afbud til mødet: Anne Holm og Bo Lund                                   | Anne Holm=EXCUSED, Bo Lund=EXCUSED
            Ikke til stede ved mødet den 3. maj: Anne Holm                          | Anne Holm=ABSENT
            Anne Holm (V) var fraværende.                                           | Anne Holm=ABSENT
            Anne Holm, Bo Lund og Carl Krag var fraværende.                         | Anne Holm=ABSENT, Bo Lund=ABSENT, Carl Krag=ABSENT
            Anne Holm havde meldt afbud, og Bo Lund deltog i stedet.                | Anne Holm=EXCUSED, Bo Lund=SUBSTITUTE
            Anne Holm havde meldt afbud på selve mødedagen.                         | Anne Holm=EXCUSED
            Bo Lund udeblev uden afbud.                                             | Bo Lund=ABSENT
            Der var afbud fra Anne Holm.                                            | Anne Holm=EXCUSED
            Afbud: Anne Holm (Løsgænger)                                            | Anne Holm=EXCUSED
            Deltog ikke: Anne Holm                                                  | Anne Holm=ABSENT
            Fraværende: Anne Holm (V) - Bo Lund (V) mødte som stedfortræder.        | Anne Holm=ABSENT, Bo Lund=SUBSTITUTE
            Anne Holm (V) deltog ikke i mødet.                                      | Anne Holm=ABSENT
            Anne Holm (V) deltog ikke i behandlingen af punktet.                    | Anne Holm=ABSENT
            Anne Holm var ikke til stede under behandlingen af dette punkt.         | Anne Holm=ABSENT
            Fraværende: Anne Holm, i stedet deltog Bo Lund.                         | Anne Holm=ABSENT, Bo Lund=SUBSTITUTE
            Fravær: Anne Holm (V), Bo Lund (A)                                      | Anne Holm=ABSENT, Bo Lund=ABSENT
            Anne Holm erklærede sig inhabil og deltog ikke i sagens behandling.     | Anne Holm=DISQUALIFIED
            Som stedfortræder for Anne Holm (V) deltog Bo Lund (V).                 | Bo Lund=SUBSTITUTE
            Anne Holm (V) og Bo Lund (A) har meldt afbud                            | Anne Holm=EXCUSED, Bo Lund=EXCUSED
            Følgende medlemmer var fraværende: Anne Holm og Bo Lund                 | Anne Holm=ABSENT, Bo Lund=ABSENT
            Anne Holm er fraværende.                                                | Anne Holm=ABSENT
            Ej til stede: Anne Holm                                                 | Anne Holm=ABSENT
            Fraværende- Anne Holm (V)                                               | Anne Holm=ABSENT
            Bo Lund mødte i stedet for Anne Holm.                                   | Bo Lund=SUBSTITUTE
            Anne Holm (V) havde afbud.                                              | Anne Holm=EXCUSED
            Fraværende med afbud: Anne Holm (V), tjenesterejse.                     | Anne Holm=EXCUSED
            Afbud fra Anne Holm stedfortræder Bo Lund                               | Anne Holm=EXCUSED, Bo Lund=SUBSTITUTE
            Fraværende: Anne Holm (V), suppleant: Bo Lund (V)                       | Anne Holm=ABSENT, Bo Lund=SUBSTITUTE
            Anne Holm (V) var sygemeldt.                                            | Anne Holm=ABSENT
            Bo Lund (V) indtrådte som suppleant.                                    | Bo Lund=SUBSTITUTE
            Afbud fra Anne Holm (V) grundet sygdom.                                 | Anne Holm=EXCUSED
            """)
    void aLineTellsWhoWasAwayCameLeftOrStoodIn(String line, String people) {
        List<Presence> presences = AttendanceLines.presences(line, SourcePlace.of(0));
        assertThat(presences.stream()
                        .map(each -> each.person().name() + "=" + each.kind())
                        .toList())
                .containsExactlyInAnyOrder(people.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fraværende elever får et brev hjem.",
                "Fravær: Se bilag 2.",
                "Afbud: Senest den 3. maj",
                "Forvaltningen deltog ikke i mødet med borgerne.",
                "Fraværende i folkeskolen: Tallene viser en stigning.",
                "Fraværende i 2021: Skolerne har talt op",
                "Afbud til kurset: Ring til Borgerservice",
                "Kommunen deltog ikke i projektet.",
                "Ikke til stede i budgettet: Midler til vedligehold",
                "Anne Holm (V) deltog ikke under punkt 4.",
                "Anne Holm (V) var fraværende ved punkt 4.",
                "Anne Holm forlod mødet under punkt 5.",
                "Anne Holm (V) forlod mødet kl. 17.30.",
                "Anne Holm (V) mødte kl. 17.15.",
                "Byrådet forlod mødet kl. 17.30.",
                "Ældrerådet har meldt afbud til temadagen."
            })
    void aLineThatNamesNobodyOrAnotherItemTellsOfNobodyHere(String line) {
        assertThat(AttendanceLines.presences(line, SourcePlace.of(0))).isEmpty();
    }
}
