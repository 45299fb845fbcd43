package dk.sagsgang.exchange.paper.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionedGroup;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.exchange.paper.commission.part.BodiesInTurn;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.text.Section;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that tell of one committee or council after another. */
class BodiesInTurnTest {

    private static final String COMMITTEES = """
            Politiske udvalg i Vejle Kommune

            Byrådet har nedsat tre udvalg.

            Økonomiudvalget varetager kommunens økonomiske planlægning.

            Økonomiudvalget mødes en gang om måneden.

            Formand

            Anna Berg (A)

            Øvrige medlemmer

            Bo Lind (V)
            Ida Dam (C)

            Børne- og Skoleudvalget varetager kommunens opgaver på børneområdet, herunder opgaver vedrørende:

             • Folkeskoler
             • Tandpleje

            Børne- og Skoleudvalget består af tre medlemmer.

            Formand

            Ida Dam (C)

            Øvrige medlemmer

            Kai Holm (F)
            Bo Lind (V)

            Klimaudvalget (§ 17, stk. 4 udvalg)

            Byrådet nedsatte den 4. maj 2022 Klimaudvalget efter § 17, stk. 4 i lov om kommunernes styrelse.

            Udvalgets opgaver er:

             • at følge op på klimaplanen
             • at komme med forslag til nye indsatser

            Udvalget har to medlemmer:

             • et medlem udpeget af Grønt Forum
             • et medlem udpeget af Vejle Erhverv

            Udvalget mødes fire gange om året.
            """;

    private static List<CommissionedGroup> groups(Commission commission) {
        return commission.groups();
    }

    private static Commission committees() {
        return (Commission) PaperReader.standard()
                .read(COMMITTEES.getBytes(StandardCharsets.UTF_8), "kommissorium.txt")
                .documents()
                .get(0)
                .document();
    }

    @Test
    void eachCommitteeOfAPageHasItsOwnMembers() {
        Commission page = committees();

        assertThat(page.composition()).isEmpty();
        assertThat(groups(page))
                .extracting(group -> group.body().map(Body::name).orElse(""))
                .containsExactly("Økonomiudvalget", "Børne- og Skoleudvalget", "Klimaudvalget");
        assertThat(groups(page))
                .extracting(group -> group.composition()
                        .map(Composition::seats)
                        .map(List::size)
                        .orElse(0))
                .containsExactly(3, 3, 2);
        assertThat(groups(page).get(1).composition().flatMap(Composition::chair).map(post -> post.printed()))
                .contains("Ida Dam (C)");
        assertThat(groups(page).get(2).composition().flatMap(Composition::meetings))
                .hasValueSatisfying(rhythm -> assertThat(rhythm.printed()).contains("fire gange om året"));
    }

    @Test
    void whatACommitteeDoesIsItsTasks() {
        Commission page = committees();

        assertThat(page.tasks()).isEmpty();
        assertThat(groups(page).get(1).tasks())
                .extracting(Task::text)
                .extracting(text -> text.content())
                .containsExactly("Folkeskoler", "Tandpleje");
        assertThat(groups(page).get(2).tasks()).hasSize(2);
    }

    @Test
    void whoSetUpACommitteeAndByWhatLawIsSaidOfThePage() {
        Commission page = committees();

        assertThat(page.title()).isEqualTo("Politiske udvalg i Vejle Kommune");
        assertThat(page.sections()).extracting(Section::heading).doesNotContain(page.title());
        assertThat(page.establishedBy().flatMap(by -> by.body()).map(Body::name))
                .contains("Byrådet");
        assertThat(page.legalBasis()).hasSize(1);
        assertThat(groups(page).get(2).body().flatMap(Body::kind)).contains(BodyKind.SPECIAL_COMMITTEE);
    }

    private static Optional<BodiesInTurn> bodies(String text) {
        List<PaperLine> lines = new ArrayList<>();
        for (String line : text.split("/")) {
            lines.add(new PaperLine(PaperLine.Kind.TEXT, "", line.strip(), 0, 1, lines.size(), 0, true));
        }
        return BodiesInTurn.of(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Råd og nævn / Ældrerådet / Rådet består af ni medlemmer. / Handicaprådet / Medlemmer: / Anna Berg",
                "Udvalg / Teknik- og Miljøudvalget består af fem medlemmer. / Kulturudvalget består af fem medlemmer.",
                "Råd, nævn og bestyrelser / Grønt Råd har 12 medlemmer. / Ungerådet: / Rådet har ti medlemmer.",
                "Stående udvalg 2022-2025 / Udvalget for Børn og Unge / Formand: Anna Berg / Udvalget for Kultur / Formand: Bo Lind",
                "Arbejdsgrupper / Trafikgruppen / Medlemmer / Anna Berg / Bygruppen / Medlemmer / Bo Lind",
                "Særlige udvalg / Bosætningsudvalget skal fremme bosætning. / Formand / Bo Lind / Erhvervsudvalget er rådgivende. / Formand / Ida Dam",
                "Opgaveudvalgene / Klimaudvalget (opgaveudvalg) / Medlemmer / Bo Lind / Trivselsudvalget (opgaveudvalg) / Medlemmer / Ida Dam",
                "Andre udvalg / Hegnsynet / Beredskabskommissionen består af borgmesteren. / Huslejenævnet har tre medlemmer.",
                "Sådan styres Vejle / Børneudvalget har fem medlemmer. / Kulturudvalget har fem medlemmer. / Socialudvalget har fem medlemmer.",
                "Lovpligtige råd / Integrationsrådet i Vejle Kommune består af ti medlemmer. / Handicaprådet / Rådet er sammensat af otte medlemmer."
            })
    void bodiesWithMembersOfTheirOwnAreToldInTurn(String page) {
        assertThat(bodies(page))
                .hasValueSatisfying(told -> assertThat(told.bodies()).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommissorium for udvalg / Kulturudvalget har fem medlemmer. / Børneudvalget har fem medlemmer. / Socialudvalget har tre medlemmer.",
                "Handicaprådet / Handicaprådet består af ti medlemmer. / Ældrerådet har en plads. / Formand / Bo Lind",
                "Udvalg / Kulturudvalget består af fem medlemmer. / Kulturudvalget mødes hver måned. / Kulturudvalget har en formand.",
                "Politiske udvalg / Kulturudvalget skal høres. / Børneudvalget skal orienteres. / Socialudvalget er enigt.",
                "Udvalg / Byrådet består af 31 medlemmer. / Kommunalbestyrelsen har en formand. / Udvalget har fem medlemmer.",
                "Vedtægter for råd / Ældrerådet består af ni medlemmer. / Ungerådet består af ni medlemmer.",
                "Ny vej / Kulturudvalget har fem medlemmer. / Børneudvalget er orienteret. / Socialudvalget er orienteret.",
                "Referat af udvalg / Kulturudvalget har fem medlemmer. / Børneudvalget har fem medlemmer. / Socialudvalget har tre medlemmer.",
                "Råd / Rådet består af ni medlemmer. / Udvalget består af fem medlemmer. / Gruppen har tre medlemmer.",
                "Organisationen / Kulturudvalget har fem medlemmer. / Børneudvalget har fem medlemmer. / Socialudvalget har tre medlemmer."
            })
    void aPaperOfOneBodyOrOfBodiesWithoutMembersIsNoPageOfSeveral(String page) {
        assertThat(bodies(page)).isEmpty();
    }
}
