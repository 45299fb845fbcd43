package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.party.Body;
import dk.sagsgang.quantity.Count;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sends the members that are counted, in whatever order it is said: who appoints, among whom, on whose proposal. */
class SentMembersTest {

    private static Seat seat(String element) {
        List<Seat> seats = commission("Vedtægter for Vestby Kulturråd\n\nSammensætning\n\nRådet består af:\n\n • "
                        + element + "\n • 2 medlemmer fra Seniorklubben\n")
                .composition()
                .orElseThrow()
                .seats();
        assertThat(seats).hasSize(2);
        return seats.get(0);
    }

    private static String told(Seat seat) {
        String count =
                seat.count().flatMap(Count::value).map(value -> value + " ").orElse("");
        return count
                + seat.filledBy().map(SentMembersTest::who).orElse("-")
                + seat.appointedBy().map(body -> " by " + body.name()).orElse("");
    }

    private static String who(Filling filling) {
        if (filling instanceof MembersOfBody members) {
            return "of " + members.body().map(Body::name).orElse("-");
        }
        if (filling instanceof OfficeHolder office) {
            return "office " + office.office().map(held -> held.title()).orElse("-");
        }
        return filling instanceof Representatives all ? all.group() : "?";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 medlemmer udpeget af Boligstyrelsen | 2 - by Boligstyrelsen",
                "1 medlem, der udpeges af kulturministeren | 1 - by Kulturministeren",
                "1 medlem udpeget af Vestby Håndværkerforening | 1 Vestby Håndværkerforening by Vestby Håndværkerforening",
                "1 medlem, der repræsenterer Kulturministeriet, og som udpeges af kulturministeren | 1 Kulturministeriet by Kulturministeren",
                "1 faglig repræsentant udpeget af og fra Vestby Kunstskole | 1 Vestby Kunstskole by Vestby Kunstskole",
                "1 faglig repræsentant efter indstilling fra Malernes Forbund (MF) | 1 Malernes Forbund (MF)",
                "4 medlemmer, der vælges af kommunalbestyrelsen blandt dens medlemmer | 4 of Kommunalbestyrelsen by Kommunalbestyrelsen",
                "3 politikere fra byen valgt af Byrådet blandt dets medlemmer | 3 of Byrådet by Byrådet",
                "5 personer, der vælges blandt Borgerrepræsentationens medlemmer | 5 of Borgerrepræsentationen",
                "3 medlemmer fra sportsklubberne i kommunen udpeget efter indstilling fra Idrætssamvirket | 3 sportsklubberne i kommunen",
                "Tre medlemmer fra erhvervslivet udpeges efter forslag fra handelsforeninger udvalgt af byrådet | 3 erhvervslivet",
                "1 repræsentant for elevrådet, der vælges af og blandt rådets medlemmer | 1 elevrådet",
                "3 elevrepræsentanter udpeget af havnens forretningsudvalg (HF) | 3 elevrepræsentanter by Havnens forretningsudvalg (HF)",
                "Op til 3 efter indstilling fra Arbejdernes Forbund (AF) | 3 Arbejdernes Forbund (AF)",
                "fem er indstillet af Danske Brugere (DB) | 5 Danske Brugere (DB)",
                "tre er kommunale ansatte | 3 kommunale ansatte",
                "1 repræsentant for hver bådeklub (uden stemmeret) | 1 hver bådeklub",
                "3 byrådsmedlemmer (for hvert af dem udpeges en suppleant) | 3 of Byrådet",
                "En dommer fra retskredsen (udpeges af Domstolsstyrelsen) | 1 office dommer fra retskredsen by Domstolsstyrelsen",
                "8 kandidater og 8 suppleanter, der vælges blandt kommunens forældre | 8 kommunens forældre",
                "fem suppleanter, der også deltager på møderne | 5 -",
                "Op til 13 medlemmer, som er udpeget af Byrådet efter ansøgning | 13 - by Byrådet",
                "7 borgere valgt i Vestby-området | 7 borgere",
                "5 medlemmer, som er eller har været hjemløse | 5 medlemmer, som er eller har været hjemløse"
            })
    void whoSendsThem(String element, String told) {
        assertThat(told(seat(element))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 socialt-fagligt sagkyndige, der udpeges af Familiestyrelsen for fire år | 2 socialt-fagligt sagkyndige by Familiestyrelsen",
                "2 medlemmer, der er socialt-fagligt sagkyndige, og udpeget af Familiestyrelsen | 2 socialt-fagligt sagkyndige by Familiestyrelsen"
            })
    void expertsAreThereAsExperts(String element, String told) {
        assertThat(told(seat(element))).isEqualTo(told);
        assertThat(seat(element).role()).contains(SeatRole.EXPERT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3-7 medlemmer fra foreningerne | 3 | 7",
                "to til tre pårørende | 2 | 3",
                "3 SSP konsulenter | 3 | ''",
                "4 livseksperter/borgere med livserfaring | 4 | ''"
            })
    void numbersMayBeTwoAndThoseWhoSitThereOfAnySort(String element, String from, String to) {
        Count count = seat(element).count().orElseThrow();

        assertThat(count.value().map(String::valueOf).orElse("")).isEqualTo(from);
        assertThat(count.to().map(String::valueOf).orElse("")).isEqualTo(to);
        assertThat(seat(element).filledBy()).isPresent();
    }

    @Test
    void whoMayNotVoteIsToldInBracketsAsWell() {
        assertThat(seat("1 repræsentant for hver bådeklub (uden stemmeret)").voting())
                .contains(false);
    }
}
