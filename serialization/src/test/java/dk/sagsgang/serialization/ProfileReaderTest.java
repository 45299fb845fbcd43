package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.message.Messages;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void shippedProfilesHaveNames() {
        assertThat(ProfileReader.named("denmark")).contains(Profile.DENMARK);
        assertThat(ProfileReader.named("norge")).isEmpty();
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
