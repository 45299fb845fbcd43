package dk.kommune;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import java.time.LocalDate;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final Meeting MEETING = Meeting.builder()
            .addBodies(Body.of("Socialudvalget"))
            .edition(Edition.MINUTES)
            .date(LocalDate.of(2019, 1, 7))
            .addItems(AgendaItem.builder().key("1").number("1.").title("Budget").build())
            .build();

    @Test
    void whatIsRightIsTaken() {
        assertThat(Checks.of(MEETING)).isEmpty();
    }

    @Test
    void aBrokenRuleIsAViolationAtItsPlace() {
        AgendaItem backwards = MEETING.items().get(0).withTitle("Budget 2020-2013");

        assertThat(Checks.of(MEETING.withItems(backwards)))
                .containsExactly("items[0].title: TXT-004 Årrækken 2020-2013 løber baglæns; det første år er det tidligste.");
    }

    @Test
    void whatIsMissingDeepInsideIsAViolationToo() {
        AgendaItem nameless = MEETING.items().get(0).withTitle("");

        assertThat(Checks.of(MEETING.withItems(nameless)))
                .singleElement()
                .asString()
                .startsWith("items[0].title: ");
    }

    @Test
    void theVersionIsTheOneOfThisRun() {
        String jar = HibernateValidator.class.getProtectionDomain().getCodeSource().getLocation().getPath();

        assertThat(jar).contains("hibernate-validator-" + System.getProperty("expected.major") + ".");
    }
}
