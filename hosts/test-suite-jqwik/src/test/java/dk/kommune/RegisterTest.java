package dk.kommune;

import static dk.sagsgang.assertions.SagsgangAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.testkit.ValidSagsgangDomain;
import dk.sagsgang.testkit.broken.Broken;
import dk.sagsgang.testkit.broken.BrokenInput;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** What holds for every meeting that there can be holds for those in our register. */
class RegisterTest {

    Register register() {
        return new Register();
    }

    /** Any meeting that can be built, right or wrong: nothing has to be set up for it. */
    @Property(tries = 100)
    void whatIsKeptIsFoundAgain(@ForAll Meeting meeting) {
        assertThat(register().meeting(register().row(meeting))).contains(meeting);
    }

    @Property(tries = 100)
    @Domain(ValidSagsgangDomain.class)
    void whatIsRightIsTaken(@ForAll Meeting meeting) {
        assertThat(register().checked(register().row(meeting))).isValid();
    }

    @Property(tries = 100)
    @Domain(ValidSagsgangDomain.class)
    void everyItemHasALine(@ForAll Meeting meeting) {
        assertThat(register().agenda(meeting)).hasSameSizeAs(meeting.items()).noneMatch(String::isBlank);
    }

    @Provide
    Arbitrary<BrokenInput> undecided() {
        return Broken.by("DEC-001");
    }

    @Property(tries = 100)
    void theClerkIsToldOfEveryCaseWithoutADecision(@ForAll("undecided") BrokenInput input) {
        assertThat(register().checked(input.text()))
                .hasExactly(input.expected().stream()
                        .map(each -> each.finding().rule() + " at " + each.finding().pointer())
                        .toArray(String[]::new));
    }
}
