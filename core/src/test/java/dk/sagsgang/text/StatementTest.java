package dk.sagsgang.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.party.Body;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Bound;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.reference.PaperReference;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sections of real papers state, told in other words, as a program finds it. */
class StatementTest {

    private static final Section PILOT = Section.builder()
            .heading("Beskrivelse af sagen")
            .text(FormattedText.of("Pilotprojektet udvikler en samarbejdsmodel."))
            .addStatements(
                    Statement.of(StatementKind.GOAL, "Varig beskæftigelse er det langsigtede mål."),
                    Statement.builder()
                            .kind(StatementKind.ANCHORING)
                            .text("Indsatsen er politisk forankret i udvalget.")
                            .addBodies(Body.of("Socialudvalget"))
                            .addUnits("Læring og Trivsel")
                            .build(),
                    Statement.builder()
                            .kind(StatementKind.LEGAL_OPTION)
                            .text("Der kan laves en fælles plan for familien.")
                            .addLaws(LegalReference.builder()
                                    .actNumber("707")
                                    .inForce(LocalDate.of(2018, 7, 1))
                                    .build())
                            .build(),
                    Statement.builder()
                            .kind(StatementKind.SOURCE)
                            .text("Det følger af budgetaftalen.")
                            .addPapers(PaperReference.builder()
                                    .title("Budgetaftale 2019")
                                    .part("afsnit 4")
                                    .build())
                            .build())
            .build();

    @Test
    void statementsAreFoundByTheirKind() {
        List<String> goals = PILOT.statements().stream()
                .filter(statement ->
                        statement.kind().filter(StatementKind.GOAL::equals).isPresent())
                .map(Statement::text)
                .toList();

        assertThat(goals).containsExactly("Varig beskæftigelse er det langsigtede mål.");
    }

    @Test
    void anUnknownKindIsKept() {
        Statement own = Statement.of(StatementKind.of("vision"), "Alle skal have en ven.");

        assertThat(own.kind().orElseThrow().known()).isFalse();
        assertThat(own.kind().orElseThrow().code()).isEqualTo("vision");
        assertThat(Statement.of(StatementKind.of(" "), "uden art").kind()).isEmpty();
    }

    @Test
    void aSectionThatOnlyStatesIsWritten() {
        assertThat(Section.builder()
                        .addStatements(Statement.builder().build())
                        .build()
                        .unwritten())
                .isFalse();
        assertThat(Section.builder().heading("Klima").build().unwritten()).isTrue();
    }

    @Test
    void aFigureTellsWhoGrantedItAndWhereItGoes() {
        Figure granted = Figure.builder()
                .subject("pilotprojekt")
                .amount(Amount.of("op til 0,5 mio. kr."))
                .grantedBy(Body.of("Byrådet"))
                .goesTo("projektleder")
                .basis("pr. år")
                .condition("forudsat at projektet godkendes")
                .build();

        assertThat(granted.amount().flatMap(Amount::bound)).contains(Bound.AT_MOST);
        assertThat(granted.grantedBy().map(Body::name)).contains("Byrådet");
        assertThat(granted.goesTo()).isEqualTo("projektleder");
    }

    @Test
    void thePageSaysWhatItsHeadingsHeadAndInWhichOrder() {
        List<PagePart> page = List.of(
                PagePart.of("", "sections").withCount(2),
                PagePart.of("Beslutninger", "decisions"),
                PagePart.over("Kommissorium", "composition", "tasks"),
                PagePart.of("Opgaver", "tasks")
                        .withElsewhere(PaperReference.builder().title("Bilag 2").build()));

        assertThat(page).extracting(PagePart::component).containsExactly("sections", "decisions", "", "tasks");
        assertThat(page.get(2).parts()).extracting(PagePart::component).containsExactly("composition", "tasks");
        assertThat(page.get(3).elsewhere().map(PaperReference::title)).contains("Bilag 2");
        assertThat(PagePart.of(null, null)).isEqualTo(PagePart.builder().build());
    }
}
