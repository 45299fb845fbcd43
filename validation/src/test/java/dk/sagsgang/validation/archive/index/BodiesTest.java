package dk.sagsgang.validation.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.Cvr;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Municipality;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodiesTest {

    private static final Optional<Municipality> HERE = Optional.of(named("Prøveby Kommune"));
    private static final Optional<Municipality> THERE = Optional.of(named("Nabo Kommune"));
    private static final Optional<Municipality> UNSTATED = Optional.empty();

    private final Bodies bodies = new Bodies();

    @Test
    void namesOfOneBodyAreOneGroup() {
        int one = bodies.add(HERE, Body.of("Social- og sundhedsudvalget"));
        int same = bodies.add(HERE, Body.of("Social og Sundhedsudvalg"));
        int other = bodies.add(HERE, Body.of("Socialudvalget"));

        assertThat(group(one)).isEqualTo(group(same)).isNotEqualTo(group(other));
    }

    @Test
    void eachMunicipalityHasBodiesOfItsOwn() {
        int here = bodies.add(HERE, Body.of("Byrådet"));
        int there = bodies.add(THERE, Body.of("Byrådet"));
        int unstated = bodies.add(UNSTATED, Body.of("Byrådet"));

        assertThat(group(here)).isNotEqualTo(group(there));
        assertThat(group(unstated)).isNotEqualTo(group(here)).isNotEqualTo(group(there));
    }

    @Test
    void whereOnlyOneMunicipalityIsNamedItIsTheOneThatIsMeant() {
        int here = bodies.add(HERE, Body.of("Byrådet"));
        int unstated = bodies.add(UNSTATED, Body.of("Kommunalbestyrelsen"));

        assertThat(group(here)).isEqualTo(group(unstated));
        assertThat(bodies.groups().council(group(here))).isTrue();
        assertThat(bodies.groups().councilOver(group(here))).isEqualTo(group(here));
    }

    @Test
    void municipalitiesAreToldByCodeThenByCvrThenByName() {
        Municipality coded = Municipality.builder()
                .name("Hedensted Kommune")
                .code(MunicipalityCode.of("766"))
                .cvr(Cvr.of("29189587"))
                .build();
        int one = bodies.add(Optional.of(coded), Body.of("Byrådet"));
        int byCode = bodies.add(Optional.of(coded.withName("Hedensted").withCvr(Optional.empty())), Body.of("Byrådet"));
        int byCvr = bodies.add(Optional.of(coded.withName("Kommunen").withCode(Optional.empty())), Body.of("Byrådet"));
        int byName = bodies.add(Optional.of(named("hedensted kommune ")), Body.of("Byrådet"));
        int otherCode = bodies.add(
                Optional.of(coded.withCode(MunicipalityCode.of("615")).withCvr(Cvr.of("13748136"))),
                Body.of("Byrådet"));

        assertThat(group(one)).isEqualTo(group(byCode)).isEqualTo(group(byCvr)).isEqualTo(group(byName));
        assertThat(group(otherCode)).isNotEqualTo(group(one));
    }

    @Test
    void aMunicipalityIsOneHoweverItsNameCodeAndNumberArePrinted() {
        int named = bodies.add(Optional.of(named("Slagelse")), Body.of("Byrådet"));
        int numbered = bodies.add(
                Optional.of(Municipality.builder().cvr(Cvr.of("DK13748136")).build()), Body.of("Byrådet"));
        int coded = bodies.add(
                Optional.of(Municipality.builder()
                        .code(MunicipalityCode.of("0330"))
                        .cvr(Cvr.of("13748136"))
                        .build()),
                Body.of("Byrådet"));
        int genitive = bodies.add(Optional.of(named("Slagelse Kommunes")), Body.of("Byrådet"));
        int region = bodies.add(Optional.of(named("Region Sjælland")), Body.of("Byrådet"));

        assertThat(group(named))
                .isEqualTo(group(numbered))
                .isEqualTo(group(coded))
                .isEqualTo(group(genitive))
                .isNotEqualTo(group(region));
    }

    @Test
    void aMunicipalityThatMayBeEitherOfTwoIsNeither() {
        Municipality numbered = Municipality.builder().cvr(Cvr.of("13748136")).build();
        int here = bodies.add(Optional.of(numbered.withCode(MunicipalityCode.of("330"))), Body.of("Byrådet"));
        int there = bodies.add(Optional.of(numbered.withCode(MunicipalityCode.of("320"))), Body.of("Byrådet"));
        int either = bodies.add(Optional.of(numbered), Body.of("Byrådet"));

        assertThat(group(either)).isNotEqualTo(group(here)).isNotEqualTo(group(there));
    }

    @Test
    void aNameThatTwoBodiesHaveIsNeither() {
        int plain = bodies.add(HERE, Body.of("Kulturudvalget"));
        int one = bodies.add(HERE, Body.of("Kulturudvalget").withIds(ExternalId.of("sbsys", "1")));
        int other = bodies.add(HERE, Body.of("Kulturudvalget").withIds(ExternalId.of("sbsys", "2")));

        assertThat(group(one)).isNotEqualTo(group(other));
        assertThat(group(plain)).isNotEqualTo(group(one)).isNotEqualTo(group(other));
    }

    @Test
    void aBodyOfWhichNothingIsSaidIsNone() {
        assertThat(bodies.add(HERE, Body.EMPTY)).isEqualTo(Bodies.NONE);
        assertThat(bodies.groups().of(Bodies.NONE)).isEqualTo(Bodies.NONE);
        assertThat(bodies.groups().label(Bodies.NONE)).isEmpty();
        assertThat(bodies.groups().council(Bodies.NONE)).isFalse();
    }

    @Test
    void ofTwoCouncilsNobodyKnowsWhichIsOverACommittee() {
        int council = bodies.add(HERE, Body.of("Byrådet").withIds(ExternalId.of("sbsys", "1")));
        bodies.add(HERE, Body.of("Byrådet").withIds(ExternalId.of("sbsys", "2")));

        assertThat(bodies.groups().councilOver(group(council))).isEqualTo(Bodies.NONE);
    }

    private int group(int body) {
        return bodies.groups().of(body);
    }

    private static Municipality named(String name) {
        return Municipality.builder().name(name).build();
    }
}
