package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.quantity.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence says of whom the group consists in whatever order its words stand. */
class ConsistingSentencesTest {

    private static Composition read(String sentence) {
        return commission("Vedtægter for Vestby Kulturråd\n\nSammensætning\n\n" + sentence
                        + "\n\nMøder\n\nRådet holder fire møder om året.\n")
                .composition()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I dag består Kulturrådet af 4 borgere og 3 kunstnere. | 4 borgere; 3 kunstnere",
                "Vestby Kommunes Kulturråd består af 4 borgere og 3 lærere. | 4 borgere; 3 lærere",
                "Kulturrådet skal bestå af 4 borgere og 3 lærere. | 4 borgere; 3 lærere",
                "Et kulturråd består typisk af ti borgere og fem lokalpolitikere. | ti borgere; fem lokalpolitikere",
                "Rådet er sammensat af 4 borgere og 3 lærere. | 4 borgere; 3 lærere",
                "Rådet er uafhængigt af Byrådet og består af en dommer fra retskredsen og 3 lærere. | en dommer fra retskredsen; 3 lærere",
                "Bestyrelsen består også af 3 medarbejderrepræsentanter samt repræsentanter fra kommunens administration. | 3 medarbejderrepræsentanter; repræsentanter fra kommunens administration",
                "I Kulturudvalget deltager i alt syv virksomhedsledere, repræsentanter fra handelsforeningerne samt fire byrådspolitikere. | syv virksomhedsledere; repræsentanter fra handelsforeningerne; fire byrådspolitikere",
                "Herudover er der tre borgmestre, fire repræsentanter fra sportsklubberne og en forsker. | tre borgmestre; fire repræsentanter fra sportsklubberne; en forsker",
                "Derudover har rådet to observatører. | to observatører",
                "Rådet har 12 medlemmer. Heraf er seks medlemmer valgt af Repræsentantskabet for Havnen. | seks medlemmer valgt af Repræsentantskabet for Havnen",
                "Syv af rådets medlemmer kommer fra erhvervslivet. | Syv af rådets medlemmer kommer fra erhvervslivet",
                "15 borgere og to politikere udgør det nye kulturråd. | 15 borgere; to politikere",
                "Rådet består af centerlederen, beboere, pårørende og to medarbejderrepræsentanter. | centerlederen; beboere; pårørende; to medarbejderrepræsentanter"
            })
    void seatsOfASentence(String sentence, String seats) {
        assertThat(String.join(
                        "; ", read(sentence).seats().stream().map(Seat::printed).toList()))
                .isEqualTo(seats);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bestyrelsen består i Vestby Kommune af 9 medlemmer. | 9",
                "Det fælles kulturråd består samlet af 17 medlemmer: | 17",
                "Rådet kan højst bestå af 20 medlemmer. | 20",
                "Rådet består af mindst 6 medlemmer, og til hvert af dem kan der vælges en suppleant. | 6",
                "Rådet består af mellem 9 og 12 medlemmer, der er fyldt 16 år og går i skole i byen. | 9",
                "Rådet vil bestå af 11 medlemmer. | 11"
            })
    void howManyThereAre(String sentence, int members) {
        assertThat(read(sentence).memberCount().flatMap(Count::value)).contains(members);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Byrådet består af 25 medlemmer og 3 observatører.",
                "Rådet vælger et forretningsudvalg, der består af 3 medlemmer og en sekretær.",
                "Rådets arbejde består af 4 opgaver og 3 projekter.",
                "Rådet kan bestå af en repræsentant fra hver af nedennævnte klubber med bane i byen."
            })
    void ofOthersItSaysNothing(String sentence) {
        assertThat(read(sentence).seats()).isEmpty();
    }

    @Test
    void wordsThatAnnounceAListAreNoSeat() {
        assertThat(
                        read("Rådet er sammensat af et medlem fra hver af følgende foreninger:\n\n • Vestby Jægerforening\n • Vestby Museum")
                                .seats())
                .extracting(Seat::printed)
                .containsExactly("Vestby Jægerforening", "Vestby Museum");
    }
}
