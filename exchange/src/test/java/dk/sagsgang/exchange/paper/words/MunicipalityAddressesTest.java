package dk.sagsgang.exchange.paper.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.party.Municipality;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose page it is, where only its addresses tell. */
class MunicipalityAddressesTest {

    @Test
    void mailPostTownAndDatelineTell() {
        assertThat(MunicipalityAddresses.whose(List.of("E-mail: post@lolland.dk")))
                .map(Municipality::name)
                .hasValue("Lolland Kommune");
        assertThat(MunicipalityAddresses.whose(List.of("Kirkestræde 11", "7500 Holstebro")))
                .map(Municipality::name)
                .hasValue("Holstebro Kommune");
        assertThat(MunicipalityAddresses.whose(List.of("SAMSØ: En enig kommunalbestyrelse har besluttet det.")))
                .map(Municipality::name)
                .hasValue("Samsø Kommune");
        assertThat(MunicipalityAddresses.whose(List.of("post@sonderborg.dk")))
                .map(Municipality::name)
                .hasValue("Sønderborg Kommune");
    }

    @Test
    void addressesOfTwoOrOfNoneTellNone() {
        assertThat(MunicipalityAddresses.whose(List.of("post@lolland.dk", "7500 Holstebro")))
                .isEmpty();
        assertThat(MunicipalityAddresses.whose(List.of("post@eksempel.dk", "OBS: Husk at tilmelde dig")))
                .isEmpty();
    }
}
