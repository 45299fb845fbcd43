package dk.sagsgang.exchange.paper.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which numbers of a text are figures of its own. */
class SectionFiguresTest {

    @Test
    void peopleAndPostsToWhomSomethingHappensAreFigures() {
        assertThat(counts(
                        "Det berører 38 medarbejdere. 11 lederstillinger er nedlagt, og der er kommet 61 høringssvar."))
                .containsExactly("38 medarbejdere", "11 lederstillinger", "61 høringssvar");
    }

    @Test
    void thoseWhomAMunicipalityIsThereForAreFiguresAsTheyAreToldAbout() {
        assertThat(counts("Kommunen har ca. 34.000 indbyggere. Der kom næsten 200 ansøgninger til de 4 stillinger."
                        + " Byen har fået 1.250 nye adresser og godt 400 boliger."))
                .containsExactly("ca. 34.000 indbyggere", "næsten 200 ansøgninger", "godt 400 boliger");
    }

    @Test
    void theHeadCountOfAUnitIsNone() {
        assertThat(counts("Centret har 38 medarbejdere. I afdelingen arbejder 12 medarbejdere."))
                .isEmpty();
    }

    private static List<String> counts(String text) {
        return SectionFigures.in(text).stream()
                .flatMap(figure -> figure.count().stream())
                .map(count -> count.printed())
                .toList();
    }
}
