package dk.sagsgang.exchange.paper;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.Section;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures of the texts of commissions and organisation models. */
class SectionFiguresTest {

    @Test
    void theFiguresOfABackgroundAreToldBesideIt() {
        Commission commission = commission("""
                Kommissorium for analyse af kørsel

                Baggrund
                Der er modtaget 61 klager, og 8 % af turene er forsinkede. Det kender tre andre kommuner til.

                Formål
                Formålet er at undersøge, hvordan kørslen kan blive billigere.
                """);

        assertThat(printed(commission.sections())).containsExactly("8 %", "61 klager");
    }

    @Test
    void whatAGroupHasToSpendIsNoFigureOfATextAsWell() {
        Commission commission = commission("""
                Kommissorium for analyse af kørsel

                Baggrund
                Byrådet har givet udvalget 200.000 kr., og der er brugt 50.000 kr. i 2019.

                Økonomi
                Der er afsat 200.000 kr. til udvalgets arbejde.

                Formål
                Formålet er at undersøge, hvordan kørslen kan blive billigere.
                """);

        assertThat(commission.economy()).isPresent();
        assertThat(printed(commission.sections())).containsExactly("50.000 kr.");
    }

    @Test
    void whatAnOrganisationCountsOfItselfIsNoFigureOfItsTexts() {
        OrganisationModel model = organisationModel("""
                Forslag til ny organisering af Teknik og Miljø

                Baggrund
                Ændringen berører 38 medarbejdere, og der er kommet 61 høringssvar. Bestyrelsen er på 15 medlemmer.

                Teknisk Stab
                Staben har 14 medarbejdere. Staben ledes af stabschefen.
                """);

        assertThat(printed(model.sections())).containsExactly("61 høringssvar");
    }

    private static List<String> printed(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.figures().stream())
                .flatMap(SectionFiguresTest::printed)
                .toList();
    }

    private static Stream<String> printed(Figure figure) {
        return Stream.of(
                        figure.amount().map(Object::toString),
                        figure.share().map(Object::toString),
                        figure.count().map(Object::toString))
                .flatMap(each -> each.stream());
    }
}
