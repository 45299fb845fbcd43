package dk.sagsgang.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.Cvr;
import dk.sagsgang.identifier.MunicipalityCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityTest {

    @ParameterizedTest
    @CsvSource({
        "Slagelse, Slagelse Kommune",
        "Slagelse, Slagelse Kommunes",
        "Slagelse Kommune, SLAGELSE  KOMMUNE",
        "København, Københavns Kommune",
        "Aarhus Kommune, Århus",
        "Aarhus, Aarhus' Kommune",
        "Assens, Assens Kommune",
        "Bornholm, Bornholms Regionskommune",
        "Lyngby-Taarbæk, Lyngby Taarbæk Kommune",
        "Nordfyns Kommune, Nordfyn",
        "Prøveby, Prøveby Kommune",
        "Prøveby Kommune, prøveby kommunes",
        "Region Sjælland, Region Sjællands",
    })
    void namesOfOneMunicipality(String one, String other) {
        assertThat(named(one).sameAs(named(other))).isTrue();
        assertThat(named(other).sameAs(named(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Region Sjælland, Sjælland",
        "Region Sjælland, Sjælland Kommune",
        "Ringsted Kommune, Randers Kommune",
        "Prøveby Kommune, Nabo Kommune",
        "Høje-Taastrup, Taastrup",
        "Kommune, Prøveby Kommune",
    })
    void namesOfTwo(String one, String other) {
        assertThat(named(one).sameAs(named(other))).isFalse();
        assertThat(named(other).sameAs(named(one))).isFalse();
    }

    @Test
    void aLetterOfTwoPartsIsTheSameLetter() {
        assertThat(named("Ha\u030arby Kommune").sameAs(named("Hårby"))).isTrue();
    }

    @Test
    void aCodeIsThatOfTheNameWhicheverIsPrinted() {
        Municipality coded =
                Municipality.builder().code(MunicipalityCode.of("0330")).build();

        assertThat(coded.sameAs(named("Slagelse Kommune"))).isTrue();
        assertThat(coded.sameAs(named("Ringsted Kommune"))).isFalse();
        assertThat(named("Københavns Kommune").codeOrGuess()).contains(MunicipalityCode.of("101"));
        assertThat(named("Prøveby Kommune").codeOrGuess()).isEmpty();
    }

    @Test
    void codesGoBeforeNumbersAndNumbersBeforeNames() {
        Municipality one = Municipality.builder()
                .name("Prøveby")
                .code(MunicipalityCode.of("330"))
                .cvr(Cvr.of("13748136"))
                .build();

        assertThat(one.sameAs(one.withCode(MunicipalityCode.of("0330")).withName("Nabo")))
                .isTrue();
        assertThat(one.sameAs(one.withCode(MunicipalityCode.of("320")))).isFalse();
        Municipality numbered = Municipality.builder()
                .name("Kommunen")
                .cvr(Cvr.of("DK13748136"))
                .build();
        assertThat(one.sameAs(numbered)).isTrue();
        assertThat(one.sameAs(numbered.withCvr(Cvr.of("29189587")).withName("Prøveby")))
                .isFalse();
    }

    @Test
    void whatIsMalformedTellsNothing() {
        Municipality typed = Municipality.builder()
                .name("Slagelse Kommune")
                .code(MunicipalityCode.of("33O"))
                .cvr(Cvr.of("1374813"))
                .build();

        assertThat(typed.sameAs(Municipality.builder()
                        .name("Slagelse")
                        .code(MunicipalityCode.of("330"))
                        .cvr(Cvr.of("13748136"))
                        .build()))
                .isTrue();
        assertThat(typed.codeOrGuess()).contains(MunicipalityCode.of("330"));
    }

    @Test
    void ofWhichNothingIsSaidIsNoneThatIsKnown() {
        assertThat(Municipality.EMPTY.sameAs(Municipality.EMPTY)).isFalse();
    }

    @Test
    void noTwoMunicipalitiesHaveOneName() {
        List<Municipality> all = MunicipalityCode.all().stream()
                .map(code -> named(code.name().orElseThrow()))
                .toList();

        assertThat(all)
                .allSatisfy(one -> assertThat(all.stream().filter(one::sameAs)).containsExactly(one));
    }

    private static Municipality named(String name) {
        return Municipality.builder().name(name).build();
    }
}
