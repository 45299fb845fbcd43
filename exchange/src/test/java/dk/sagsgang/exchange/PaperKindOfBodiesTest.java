package dk.sagsgang.exchange;

import static dk.sagsgang.exchange.paper.ReadPapers.document;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import org.junit.jupiter.api.Test;

/** Papers that no heading tells apart are what they speak of most. */
class PaperKindOfBodiesTest {

    @Test
    void aGroupAndItsMembersAreACommissionWhateverTheirOffices() {
        assertThat(document("""
                        Organisation

                        Projektgruppen består af repræsentanter for kommunens afdelinger og for boligselskabet.

                        Projektgruppen har ansvaret for projektet over for styregruppen og holder styregruppen orienteret.
                        Medlemmer af projektgruppen er centerchef Ane Bro, programleder Ib Vang og en repræsentant for hver
                        afdeling. Formand for projektgruppen er programlederen, og sekretær er Ib Vang. Styregruppen vælger
                        selv sin formand, og medlemmerne udpeges for to år. Projektgruppen mødes hver måned, og styregruppen
                        mødes hvert kvartal. Suppleanter for medlemmerne udpeges af samme afdeling.
                        """)).isInstanceOf(Commission.class);
    }

    @Test
    void unitsAndTheirStaffAreAnOrganisationModelAlsoWhereAGroupPreparedIt() {
        assertThat(document("""
                        Kommissorium og resultat

                        En arbejdsgruppe har forberedt en ny organisation for forvaltningen.

                        Forvaltningen får tre afdelinger: Afdelingen for Børn med 40 medarbejdere, Afdelingen for Ældre med
                        60 medarbejdere og Staben med otte ansatte. Hver afdeling ledes af en afdelingschef, og afdelingscheferne
                        er direktionens nærmeste medarbejdere. Direktøren leder forvaltningen. Sektionerne for veje og parker
                        sammenlægges til ét center med en centerchef, og centeret får 25 medarbejdere i to teams.
                        """)).isInstanceOf(OrganisationModel.class);
    }

    @Test
    void aTitleThatCallsAPaperMinutesMakesItAMeetingWhateverItTreats() {
        assertThat(document("""
                        Referat af bestyrelsesmøde den 27. februar 2014 i Vestby Havn A/S

                        Dagsorden
                        1. Godkendelse af dagsorden
                        2. Forretningsorden for havnerådet
                        3. Kommissorium for brugerudvalget
                        """)).isInstanceOf(Meeting.class);
        assertThat(document("""
                        Beslutninger fra mødet. Torsdag 8.06.2006 kl. 8.15. Ordinært møde. Økonomiudvalget

                        Mødet Torsdag, Rådhuset. Fraværende: Ingen.
                        Meddelelser: Borgmesteren orienterede om havnen.
                        Bemærkninger til dagsordenen: Ingen.
                        """)).isInstanceOf(Meeting.class);
    }

    @Test
    void howAGroupDecidesIsNoDecisionOfAMeeting() {
        assertThat(document("""
                        Projektgruppen

                        Projektgruppen består af ledere fra alle skolerne. De mødes fire gange årligt.

                        Projektgruppen udpeger en formand og en næstformand.

                        Formål med samarbejdet

                        Samarbejdet skal samle uddannelserne i byen.

                        Projektgruppens opgaver

                         • at udarbejde en årlig handlingsplan
                         • at følge arbejdsgrupperne

                        Tidsplan

                        Forår 2012: Projektgruppen konstituerer sig

                        Beslutninger

                        Projektgruppen søger enighed. Kan den ikke opnås, afgøres sagen af styregruppen.
                        """)).isInstanceOf(Commission.class);
    }

    @Test
    void oneItemWithItsDecisionIsAMeetingThoughItSpeaksOfAims() {
        assertThat(document("""
                        Referat af mødet i Teknisk Udvalg den 3. marts 2014

                        1. Samarbejde om uddannelser

                        Formål med samarbejdet

                        Samarbejdet skal samle uddannelserne i byen.

                        Udvalgets opgaver

                        Udvalget følger samarbejdet.

                        Tidsplan

                        Samarbejdet begynder i foråret.

                        Beslutning

                        Godkendt.
                        """)).isInstanceOf(Meeting.class);
    }

    @Test
    void paperWhoseTitleIsACommissionIsOneHoweverManyUnitsItNames() {
        assertThat(document("""
                        Vestby Kommune
                        Center for Organisation og Ledelse

                        Kommissorium for Lederforum

                        Formål

                        Lederforum skal styrke samarbejdet mellem centrene.

                        Medlemmer

                        • Direktøren
                        • De fem centerchefer
                        • Afdelingslederne i Staben
                        • Chefen for Kommunikation

                        Opgaver

                        Lederforum forbereder sager til direktionen og følger budgettet i centrene og afdelingerne.
                        """)).isInstanceOf(Commission.class);
    }
}
