package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CaseNumberScheme;
import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Roster;
import dk.sagsgang.serialization.schema.SchemaCheck;
import dk.sagsgang.text.SectionKind;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.RequiredSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedProfilesTest {

    private static final Path FOLDER =
            Path.of("src", "main", "resources", "dk", "sagsgang", "serialization", "profile");
    private static final Optional<LocalDate> ANY_DAY = Optional.empty();

    static List<String> names() {
        return ProfileReader.shipped();
    }

    @Test
    void theDefaultIsShippedFirstAndChangesNothing() {
        assertThat(ProfileReader.shipped())
                .containsExactly("denmark", "hedensted-2016", "herning-2012", "holbaek-2019", "silkeborg");
        assertThat(ProfileReader.named("denmark")).contains(Profile.DENMARK);
        assertThat(ProfileReader.named("norge")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aShippedFileIsNamedAsItsProfileAndReadsWithoutAProblem(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        ProfileReading reading = ProfileReader.standard().read(file);

        assertThat(reading.report().clean()).isTrue();
        assertThat(reading.profile()).isEqualTo(ProfileReader.named(name));
        assertThat(reading.profile().orElseThrow().name()).isEqualTo(name);
        assertThat(new SchemaCheck(Schemas.profile()).problems(Files.readString(file)))
                .isEmpty();
    }

    @Test
    void everyFileIsListed() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(ProfileReader.shipped());
        }
    }

    @Test
    void aMunicipalityHasItsOwnCode() {
        for (String name : ProfileReader.shipped()) {
            for (Roster roster : profile(name).rosters()) {
                Municipality municipality = roster.municipality().orElseThrow();
                assertThat(municipality.code().flatMap(MunicipalityCode::name).map(known -> known + " Kommune"))
                        .contains(municipality.name());
            }
        }
    }

    @Test
    void inHerningTheGridNamesTheCommitteesByTheirAbbreviations() {
        Context herning = profile("herning-2012").context();

        assertThat(herning.same(
                        Body.of("Børne- og Familieudvalget"),
                        Body.builder().abbreviation("BFU").build(),
                        ANY_DAY))
                .isTrue();
        assertThat(herning.same(
                        Body.of("Børne- og Familieudvalget"),
                        Body.builder().abbreviation("SOS").build(),
                        ANY_DAY))
                .isFalse();
        assertThat(herning.caseNumberSchemes()).containsExactly(CaseNumberScheme.KLE_FACET);
    }

    @Test
    void inHolbaekCommitteesWriteOfTheClimateFromTheEndOfJanuary2019() {
        Profile holbaek = profile("holbaek-2019");
        Optional<BodyKind> committee = holbaek.context().kind(Body.of("Socialudvalget"), ANY_DAY);

        assertThat(committee).contains(BodyKind.STANDING_COMMITTEE);
        assertThat(asked(holbaek, committee, LocalDate.of(2019, 1, 7))).isEmpty();
        assertThat(asked(holbaek, committee, LocalDate.of(2019, 1, 28)))
                .containsExactly(SectionKind.CLIMATE_CONSEQUENCES);
        assertThat(asked(holbaek, Optional.of(BodyKind.COUNCIL), LocalDate.of(2019, 1, 30)))
                .isEmpty();
        assertThat(asked(holbaek, Optional.of(BodyKind.COUNCIL), LocalDate.of(2019, 2, 20)))
                .containsExactly(SectionKind.CLIMATE_CONSEQUENCES);
    }

    @Test
    void inHedenstedTheCommissionedCommitteeFindsItsOffices() {
        Roster hedensted = profile("hedensted-2016").rosters().get(0);

        for (String office : List.of(
                "chefen for Social Omsorg",
                "chefen for Økonomi",
                "lederen af HR & Analyse",
                "borgmester",
                "kommunaldirektør")) {
            assertThat(hedensted.find(Office.of(office))).as(office).isPresent();
        }
        assertThat(hedensted.find(Body.of("Byrådet"))).isPresent();
        assertThat(hedensted.find(Body.of("Udvalget for Social Omsorg"))).isPresent();
    }

    private static List<SectionKind> asked(Profile profile, Optional<BodyKind> kind, LocalDate day) {
        return profile.sections().stream()
                .filter(section -> section.askedOn(Optional.of(day)) && section.askedOf(kind))
                .map(RequiredSection::section)
                .toList();
    }

    private static Profile profile(String name) {
        return ProfileReader.named(name).orElseThrow();
    }
}
