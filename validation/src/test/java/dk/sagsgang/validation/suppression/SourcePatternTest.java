package dk.sagsgang.validation.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePatternTest {

    @ParameterizedTest
    @CsvSource({
        "januar.json, januar.json, true",
        "januar.json, arkiv/2019/januar.json, true",
        "januar.json, nytjanuar.json, false",
        "2019/*.json, arkiv/2019/januar.json, true",
        "2019/*.json, arkiv/2019/januar/01.json, false",
        "2019/**, arkiv/2019/januar/01.json, true",
        "2019/**.json, 2019/januar/01.txt, false",
        "0?.json, a/01.json, true",
        "0?.json, a/0/.json, false",
        "a.json, aXjson, false",
        "2019/a.json, C:\\arkiv\\2019\\a.json, true",
        "2019\\a.json, 2019/a.json, true",
        "/arkiv/a.json, /arkiv/a.json, true",
        "(a+)+.json, (a+)+.json, true",
    })
    void aPatternIsTheEndOfAName(String pattern, String source, boolean fits) {
        assertThat(new SourcePattern(pattern).fits(source)).isEqualTo(fits);
    }
}
