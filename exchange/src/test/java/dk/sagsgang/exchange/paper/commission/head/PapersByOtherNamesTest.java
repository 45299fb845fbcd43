package dk.sagsgang.exchange.paper.commission.head;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.exchange.Imported;
import dk.sagsgang.exchange.PaperReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers of commissions that do not call themselves so: told by their parts, their labels, and what they say. */
class PapersByOtherNamesTest {

    private static List<CaseDocument> read(String paper) {
        return PaperReader.standard()
                .read(paper.replace("/", "\n").getBytes(StandardCharsets.UTF_8), "papir.txt")
                .documents()
                .stream()
                .map(Imported::document)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Velkommen til Ungdomsrådet//Hvem er med?/Der er plads til ni unge.//Hvad laver vi?/Vi giver råd til politikerne. En af kommunens folk hjælper med dagsorden og referat.//Hvor tit mødes vi?/En gang om måneden.//Hvad må vi bestemme?/Vi deler 20.000 kr. ud.//Hvor længe sidder man?/To år.",
                "PROJEKTPLAN: NY SVØMMEHAL//FORMÅL/At få en ny hal.//LEVERANCER/En rapport.//DELTAGERE/Anna Berg og Bo Lind.//TIDSPLAN/2020: rapport//AFRAPPORTERING/Til direktionen.",
                "Opdrag: Analyse af vejene//Baggrund/Vejene er slidte.//Opgave/Gruppen ser på vejene.//Hvem deltager/Vejchefen og en ingeniør.//Aflevering/1. maj 2020.",
                "Arbejdsgruppe om trafik//Formål: At se på trafikken./Deltagere: Vejchefen, en ingeniør og en planlægger/Formand: Vejchefen/Møder: Hver måned",
                "STYREGRUPPE FOR NY SKOLE//Opgave\tFølge byggeriet/Medlemmer\tDirektøren (formand), skolechefen, byggechefen/Mødes\tHver måned/Referat\tAnna Berg/Varighed\tTil skolen står færdig",
                "Task force om ventetid//Opdraget er at få ventetiden ned.//Task forcen består af Anna Berg, Bo Lind og Else Dam. Bo Lind leder arbejdet.//Task forcen afleverer sit forslag til Socialudvalget den 1. maj 2020 og nedlægges derefter.",
                "Beskrivelse af projekt Grøn By//Baggrund: Byen er grå./Mål: 500 nye træer./Organisation: Styregruppen er direktionen. Projektleder er Anna Berg./Tidsplan: Maj 2020 til maj 2021./Budget: 200.000 kr.",
                "Sådan arbejder Handicaprådet//Handicaprådet rådgiver byrådet om alt, der har med handicap at gøre.//Rådet har otte medlemmer. Fire kommer fra foreningerne, og fire er valgt af byrådet.//Rådet mødes seks gange om året, og møderne er lukkede."
            })
    void paperIsOfACommission(String paper) {
        assertThat(read(paper)).hasSize(1).allMatch(Commission.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vestby Kommune/Center for Børn//Centrets opgaver/Centret driver skoler og dagtilbud.//Organisering/Centret har tre afdelinger.//Økonomi/Budgettet er 3 mio. kr.",
                "Referat af møde i Havneudvalget den 3. maj 2020//Deltagere: Anna Berg, Bo Lind/Afbud: Else Dam//1. Godkendelse af dagsorden/Godkendt.//2. Havnens formål/Drøftet."
            })
    void paperOfUnitsOrOfAMeetingIsNone(String paper) {
        assertThat(read(paper)).noneMatch(Commission.class::isInstance);
    }
}
