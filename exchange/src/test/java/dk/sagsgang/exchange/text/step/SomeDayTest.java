package dk.sagsgang.exchange.text.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SomeDayTest {

    @Test
    void everyKindOfDayOrTimeMayStandInItsSentence() {
        for (String day : List.of(
                "3.maj",
                "den 28. FEBRUAR",
                "2. okt.",
                "sept./okt.",
                "12.06.2025",
                "17-18.06.19",
                "7/ 9 2025",
                "1.-3. kvartal",
                "2. kvt. 2026",
                "1. halvår",
                "foråret",
                "Sommeren 2025",
                "årsskiftet",
                "uge 24",
                "ugerne 3-5",
                "primo 2022",
                "slutningen af 2026",
                "midt i 2027",
                "start 2028")) {
            assertThat(ToldDays.mayStandIn("Planen sendes i høring (" + day + ")"))
                    .as(day)
                    .isTrue();
            assertThat(ToldDays.mayStandIn(day)).as(day).isTrue();
        }
    }

    @Test
    void aSentenceWithoutOneIsDoneWith() {
        for (String none : List.of(
                "",
                "Markedet på havnen har 12 boder, og majoriteten står tom.",
                "Planen 2025 blev vedtaget (12)",
                "Decentrale julehilsner for 1.000. Og 3 til")) {
            assertThat(SomeDay.in(none.replace("1.000", "1000"))).as(none).isFalse();
        }
    }
}
