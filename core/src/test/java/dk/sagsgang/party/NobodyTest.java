package dk.sagsgang.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.ExternalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NobodyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N.N.",
                "NN",
                "n. n.",
                "N.N",
                "NN 2",
                "N.N. (A)",
                "N.N., formand",
                "Vakant",
                "VAKANT",
                "Vakant (V)",
                "Vakant plads",
                "Vacant",
                "Ubesat",
                "Ledig",
                "Ikke udpeget",
                "Ikke  udpeget endnu",
                "Endnu ikke udpeget",
                "Ikke valgt",
                "Afventer",
                "Afventer udpegning",
                "Udpeges senere",
                "-",
                "\u2013",
                "--",
                "?",
                "...",
                "____",
                "xxx",
            })
    void wordsForNobody(String printed) {
        assertThat(Person.of(printed).namesNobody()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nina Nygaard",
                "N. N. Nielsen",
                "Nna Ekeh",
                "Vakanta Holm",
                "Ingen Holm",
                "Ubbe Sattrup",
                "Afventura Lund",
                "Xaver Holm",
                "Bo",
                "Li",
            })
    void namesOfPeople(String printed) {
        assertThat(Person.of(printed).namesNobody()).isFalse();
    }

    @Test
    void anOfficeWithoutANameIsSomebody() {
        assertThat(Person.holding("Direktøren for Børn og Unge").namesNobody()).isFalse();
        assertThat(Person.EMPTY.namesNobody()).isFalse();
    }

    @Test
    void initialsAndOfficesAreReadWhereNoNameIsPrinted() {
        assertThat(Person.builder().initials("-").build().namesNobody()).isTrue();
        assertThat(Person.builder().initials("SUJKR").build().namesNobody()).isFalse();
        assertThat(Person.holding("Vakant").namesNobody()).isTrue();
        assertThat(Person.of("Nina Nygaard").withInitials("NN").namesNobody()).isFalse();
        assertThat(Person.of("Nina Nygaard").withInitials("-").namesNobody()).isFalse();
    }

    @Test
    void nobodyIsTheSameAsNobody() {
        Person vacant = Person.of("Vakant");

        assertThat(vacant.sameAs(vacant)).isFalse();
        assertThat(vacant.withIds(ExternalId.of("sbsys", "0"))
                        .sameAs(Person.of("N.N.").withIds(ExternalId.of("sbsys", "0"))))
                .isFalse();
        assertThat(vacant.sameAs(Person.of("Karen Holm"))).isFalse();
    }
}
