package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CaseNumberScheme;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.text.SectionKind;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import dk.sagsgang.validation.rule.RequiredSection;
import dk.sagsgang.validation.rule.RequiredSection.Necessity;
import dk.sagsgang.validation.rule.RuleDescription;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProfileProperties {

    @Property(tries = 500)
    void aProfileIsReadAsItWasWritten(@ForAll("profiles") Profile profile) {
        for (ProfileWriter writer : new ProfileWriter[] {ProfileWriter.compact(), ProfileWriter.indented()}) {
            ProfileReading reading = ProfileReader.standard().read(writer.write(profile), "profil.json");

            assertThat(reading.profile()).contains(profile);
        }
    }

    @Property(tries = 200)
    void whatAProfileSaysHoldsOverTheOneThatItExtends(
            @ForAll("profiles") Profile profile, @ForAll("profiles") Profile base) {
        Profile both = profile.over(base);

        assertThat(both.edition()).isEqualTo(profile.edition().or(base::edition));
        assertThat(both.rosters().subList(0, profile.rosters().size())).isEqualTo(profile.rosters());
        assertThat(both.sections()).containsAll(profile.sections());
        profile.rules()
                .forEach(
                        setting -> assertThat(both.setting(setting.rule())).isEqualTo(profile.setting(setting.rule())));
    }

    @Property(tries = 200)
    void aProfileOverTheDefaultIsItself(@ForAll("profiles") Profile profile) {
        assertThat(profile.over(Profile.DENMARK)).isEqualTo(profile);
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Combinators.combine(
                        Arbitraries.of("slagelse", "egen profil", ""),
                        Arbitraries.of(Edition.class).optional(0.3),
                        Arbitraries.of(true, false).optional(0.5),
                        Arbitraries.of(CaseNumberScheme.class).list().ofMaxSize(3),
                        sections().list().ofMaxSize(3),
                        Parties.anyRoster().list().ofMaxSize(2),
                        settings().list().ofMaxSize(3))
                .as((name, edition, saturday, schemes, sections, rosters, rules) -> Profile.builder()
                        .name(name)
                        .edition(edition)
                        .saturdayIsWorkingDay(saturday)
                        .caseNumberSchemes(schemes)
                        .sections(sections)
                        .rosters(rosters)
                        .rules(rules)
                        .build());
    }

    private static Arbitrary<RequiredSection> sections() {
        return Combinators.combine(
                        Arbitraries.of(SectionKind.words()),
                        Arbitraries.of(Necessity.class).optional(0.5),
                        Dates.day().optional(0.5),
                        Dates.day().optional(0.2),
                        Arbitraries.of(CaseType.words()).list().ofMaxSize(2),
                        Arbitraries.of(BodyKind.words()).list().ofMaxSize(2))
                .as(RequiredSection::new);
    }

    private static Arbitrary<RuleSetting> settings() {
        Arbitrary<RuleId> rules = Arbitraries.of(Rules.catalogue().rules()).map(RuleDescription::id);
        return Combinators.combine(
                        rules,
                        Arbitraries.of(Severity.class).optional(0.5),
                        Arbitraries.of(true, false).optional(0.3))
                .as(RuleSetting::new);
    }
}
