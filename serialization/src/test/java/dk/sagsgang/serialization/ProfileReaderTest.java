package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CaseNumberScheme;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Roster;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.SectionKind;
import dk.sagsgang.validation.message.Messages;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import dk.sagsgang.validation.rule.RequiredSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileReaderTest {

    private static final String HEAD = "{\"sagsgang\":\"1.0\",\"type\":\"profile\",\"name\":\"slagelse\",\n";

    @Test
    void aProfileIsReadWithItsSettings() {
        ProfileReading reading = read(HEAD + "\"edition\":\"agenda\",\"saturdayIsWorkingDay\":false,\"rules\":["
                + "{\"rule\":\"ITM-010\",\"severity\":\"info\"},{\"rule\":\"REC-003\",\"off\":true}]}");

        assertThat(reading.report().clean()).isTrue();
        assertThat(reading.profile())
                .contains(Profile.named("slagelse")
                        .withEdition(Edition.AGENDA)
                        .withSaturdayAsWorkingDay(false)
                        .with(RuleSetting.severity(RuleId.of("ITM-010"), Severity.INFO))
                        .with(RuleSetting.off(RuleId.of("REC-003"))));
    }

    @Test
    void aProfileStandsOnTopOfTheOneThatItExtends() {
        ProfileReading reading =
                read(HEAD + "\"extends\":\"denmark\",\"rules\":[{\"rule\":\"ITM-010\",\"off\":true}]}");

        assertThat(reading.report().clean()).isTrue();
        assertThat(reading.profile())
                .contains(Profile.named("slagelse")
                        .with(RuleSetting.off(RuleId.of("ITM-010")))
                        .over(Profile.DENMARK));
    }

    @Test
    void aRuleThatDoesNotExistIsReportedInItsPlaceAndItsSettingLeftOut() {
        ProfileReading reading =
                read(HEAD + "\"rules\":[{\"rule\":\"ITM-999\",\"off\":true},\n{\"off\":true,\"rule\":\"jens hansen\"},"
                        + "\n{\"rule\":7},{\"severity\":\"info\"},{\"rule\":null},{\"rule\":\"REC-003\"}]}");

        assertThat(Found.in(reading.report()))
                .containsExactly(
                        "CFG-001 /rules/0/rule 2:18",
                        "CFG-001 /rules/1/rule 3:20",
                        "DOC-011 /rules/2/rule 4:9",
                        "DOC-011.missing /rules/3 4:12",
                        "DOC-011 /rules/4/rule 4:40");
        assertThat(reading.profile().orElseThrow().rules())
                .containsExactly(new RuleSetting(RuleId.of("REC-003"), null, null));
        assertThat(messages(reading))
                .startsWith(
                        "The profile names the rule ITM-999, which does not exist.",
                        "The profile names the rule …, which does not exist.");
    }

    @Test
    void aProfileExtendsOnlyOneThatIsShippedAndNotItself() {
        assertThat(Found.in(read(HEAD + "\"extends\":\"norge\"}").report())).containsExactly("CFG-002 /extends 2:11");
        assertThat(Found.in(read(HEAD.replace("slagelse", "denmark") + "\"extends\":\"denmark\"}")
                        .report()))
                .containsExactly("CFG-002 /extends 2:11");
        assertThat(messages(read(HEAD + "\"extends\":\"norge\"}")))
                .containsExactly("The profile extends norge, which does not exist.");
    }

    @Test
    void aProfileIsReadAsStrictlyAsADocument() {
        assertThat(Found.in(read(HEAD + "\"regler\":[],\"edition\":\"Referat\",\"saturdayIsWorkingDay\":1}")
                        .report()))
                .containsExactly(
                        "DOC-009 /regler 2:1", "DOC-012.choice /edition 2:23", "DOC-011 /saturdayIsWorkingDay 2:56");
        assertThat(Found.in(read("{\"sagsgang\":\"1.0\",\"type\":\"meeting\"}").report()))
                .containsExactly("DOC-007.unknown /type 1:26");
        assertThat(Found.rules(read("").report())).containsExactly("DOC-002");
    }

    @Test
    void aProfileIsReadFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("profil.json"), HEAD + "\"rules\":[{\"rule\":\"X\"}]}");
        ProfileReading reading = ProfileReader.standard().read(file);

        assertThat(reading.report().findings())
                .extracting(finding -> finding.location().source())
                .containsExactly(file.toString());
        assertThat(Found.rules(ProfileReader.standard().read(folder).report())).containsExactly("DOC-001");
    }

    @Test
    void whatATemplateAsksForAndWhoSitsWhereIsRead() {
        ProfileReading reading = read(
                HEAD + "\"caseNumberSchemes\":[\"year-serial\"],"
                        + "\"sections\":[{\"section\":\"risk\",\"necessity\":\"expected\",\"from\":\"2020-01-01\","
                        + "\"caseTypes\":[\"decision\"]}],\"rosters\":[{\"bodies\":[{\"body\":{\"name\":\"Byrådet\"},\"memberCount\":31}]}]}");

        assertThat(reading.report().clean()).isTrue();
        assertThat(reading.profile())
                .contains(Profile.builder()
                        .name("slagelse")
                        .addCaseNumberSchemes(CaseNumberScheme.YEAR_SERIAL)
                        .addSections(RequiredSection.of(SectionKind.RISK)
                                .withNecessity(RequiredSection.Necessity.EXPECTED)
                                .withFrom(LocalDate.of(2020, 1, 1))
                                .withCaseTypes(CaseType.DECISION))
                        .addRosters(Roster.builder()
                                .addBodies(RosterBody.builder()
                                        .body(Body.of("Byrådet"))
                                        .memberCount(31)
                                        .build())
                                .build())
                        .build());
    }

    @Test
    void aWordThatIsNotKnownIsReportedInItsPlace() {
        ProfileReading reading = read(
                HEAD + "\"caseNumberSchemes\":[\"kle\"],\n\"sections\":[{\"section\":\"climate\"},\n"
                        + "{\"section\":\"risk\",\"caseTypes\":[\"beslutning\"],\n\"bodies\":[\"udvalg\"]},\n{\"from\":\"2020-01-01\"}]}");

        assertThat(Found.in(reading.report()))
                .containsExactly(
                        "DOC-012.choice /caseNumberSchemes/0 2:22",
                        "CFG-020.section /sections/0/section 3:24",
                        "~CFG-020.case-type /sections/1/caseTypes/0 4:32",
                        "~CFG-020.body-kind /sections/1/bodies/0 5:11",
                        "DOC-011.missing /sections/2 6:1");
        assertThat(reading.profile().orElseThrow().sections()).hasSize(1);
        assertThat(messages(reading))
                .contains(
                        "There is no section climate; the profile names only known sections.",
                        "The case type beslutning is not known; unless the documents have it too, nothing is found under it.");
    }

    @Test
    void twoBodiesOfARosterUnderOneNameAreReported() {
        ProfileReading reading = read(HEAD + "\"rosters\":[{\"bodies\":[{\"body\":{\"name\":\"Byrådet\"}},"
                + "{\"body\":{\"name\":\"Socialudvalget\",\"abbreviation\":\"SU\"}},\n"
                + "{\"body\":{\"name\":\"Sundhedsudvalget\",\"abbreviation\":\"SU\"}},\n"
                + "{\"body\":{\"name\":\"Kommunalbestyrelsen\"}}]}]}");

        assertThat(Found.in(reading.report()))
                .containsExactly("CFG-022 /rosters/0/bodies/2 3:1", "CFG-022 /rosters/0/bodies/3 4:1");
        assertThat(messages(reading))
                .startsWith("The body Sundhedsudvalget goes by the name of one before it in the roster; names,"
                        + " abbreviations and aliases are each of one body.");
    }

    @Test
    void aBodyOfARosterWithoutMembersIsReported() {
        ProfileReading reading =
                read(HEAD + "\"rosters\":[{\"bodies\":[{\"body\":{\"name\":\"Byrådet\"},\"memberCount\":31},\n"
                        + "{\"body\":{\"name\":\"Socialudvalget\"},\"memberCount\":0},\n"
                        + "{\"body\":{\"name\":\"Teknisk Udvalg\"},\"memberCount\":-7}]}]}");

        assertThat(Found.in(reading.report()))
                .containsExactly(
                        "CFG-023 /rosters/0/bodies/1/memberCount 3:49", "CFG-023 /rosters/0/bodies/2/memberCount 4:49");
        assertThat(messages(reading)).contains("The roster gives a body -7 members; a body has at least one.");
    }

    @Test
    void aProfileExtendsAFileBesideIt(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("faelles.json"),
                HEAD.replace("slagelse", "faelles")
                        + "\"extends\":\"herning-2012\",\"edition\":\"agenda\",\"rules\":[{\"rule\":\"ITM-010\",\"off\":true}]}");
        Path byName = Files.writeString(folder.resolve("a.json"), HEAD + "\"extends\":\"faelles\"}");
        Path byFile = Files.writeString(folder.resolve("b.json"), HEAD + "\"extends\":\"faelles.json\"}");

        for (Path file : List.of(byName, byFile)) {
            ProfileReading reading = ProfileReader.standard().read(file);
            Profile profile = reading.profile().orElseThrow();

            assertThat(reading.report().clean()).isTrue();
            assertThat(profile.name()).isEqualTo("slagelse");
            assertThat(profile.edition()).contains(Edition.AGENDA);
            assertThat(profile.setting(RuleId.of("ITM-010"))).isPresent();
            assertThat(profile.rosters())
                    .isEqualTo(ProfileReader.named("herning-2012").orElseThrow().rosters());
        }
    }

    @Test
    void profilesInACircleAreReportedWhereItCloses(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("a.json"), HEAD + "\"extends\":\"b\"}");
        Path second = Files.writeString(folder.resolve("b.json"), HEAD + "\"extends\":\"a.json\"}");
        Path itself = Files.writeString(folder.resolve("c.json"), HEAD + "\"extends\":\"c\"}");

        ProfileReading reading = ProfileReader.standard().read(first);
        assertThat(Found.in(reading.report())).containsExactly("CFG-021 /extends 2:11");
        assertThat(reading.report().findings())
                .extracting(finding -> finding.location().source())
                .containsExactly(second.toString());
        assertThat(reading.profile()).isPresent();
        assertThat(Found.in(ProfileReader.standard().read(itself).report())).containsExactly("CFG-021 /extends 2:11");
    }

    @Test
    void onlyFilesInTheSameFolderAreExtended(@TempDir Path folder) throws IOException {
        Path below = Files.createDirectory(folder.resolve("nedenunder"));
        Path above = Files.writeString(folder.resolve("over.json"), HEAD + "}");
        for (String name : List.of("../over.json", above.toString().replace("\\", "/"), "over", "..")) {
            Path file = Files.writeString(below.resolve("a.json"), HEAD + "\"extends\":\"" + name + "\"}");
            assertThat(Found.rules(ProfileReader.standard().read(file).report()))
                    .containsExactly("CFG-002");
        }
        assertThat(Found.rules(read(HEAD + "\"extends\":\"over\"}").report())).containsExactly("CFG-002");
    }

    @Test
    void problemsOfAFileThatIsExtendedAreReportedInThatFile(@TempDir Path folder) throws IOException {
        Path base = Files.writeString(folder.resolve("b.json"), HEAD + "\"rules\":[{\"rule\":\"ITM-999\"}]}");
        Path file = Files.writeString(folder.resolve("a.json"), HEAD + "\"extends\":\"b\"}");

        assertThat(ProfileReader.standard().read(file).report().findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(RuleId.of("CFG-001"));
                    assertThat(finding.location().source()).isEqualTo(base.toString());
                });
    }

    @Test
    void aProfileIsWrittenAsTheGoldenFileHasIt() throws IOException {
        Path golden = Path.of("src", "test", "resources", "golden", "profile-full.json");
        String text = Files.readString(golden);
        ProfileReading reading = read(text);

        assertThat(reading.report().clean()).isTrue();
        assertThat(ProfileWriter.compact().write(reading.profile().orElseThrow()))
                .isEqualTo(text);
    }

    private static List<String> messages(ProfileReading reading) {
        return reading.report().findings().stream()
                .map(Messages.in(Locale.ENGLISH)::text)
                .toList();
    }

    private static ProfileReading read(String json) {
        return ProfileReader.standard().read(json, "profil.json");
    }
}
