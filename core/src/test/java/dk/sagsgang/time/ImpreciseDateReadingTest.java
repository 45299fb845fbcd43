package dk.sagsgang.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpreciseDateReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    onsdag den 12. december 2012   | 2012-12-12
                    onsdag, den 12. december 2012  | 2012-12-12
                    Onsdag d. 12/12 2012           | 2012-12-12
                    12. dec. 2012                  | 2012-12-12
                    12.dec.2012                    | 2012-12-12
                    12 december 2012               | 2012-12-12
                    1. jan. 2018                   | 2018-01-01
                    den 3. febr. 2018              | 2018-02-03
                    19-12-2012                     | 2012-12-19
                    Onsdag den 15-maj-2002         | 2002-05-15
                    22-nov-06                      | 2006-11-22
                    04.12.2012                     | 2012-12-04
                    4. 12. 2012                    | 2012-12-04
                    27/11/2018                     | 2018-11-27
                    27/11-2018                     | 2018-11-27
                    27/11-18                       | 2018-11-27
                    27/11 2018                     | 2018-11-27
                    2019-01-07                     | 2019-01-07
                    2019-01-07T16:00               | 2019-01-07
                    16.8.16                        | 2016-08-16
                    31.12.69                       | 2069-12-31
                    1.1.70                         | 1970-01-01
                    7. januar 2019, kl. 16.00-18.30| 2019-01-07
                    7. januar 2019 kl 16           | 2019-01-07
                    den 7. januar 2019 klokken 16  | 2019-01-07
                    7. januar 2019:                | 2019-01-07
                    29. februar 2016               | 2016-02-29
                    ved årets udgang 2018          | 2018-12-31
                    til og med uge 7 2013          | 2013-02-17
                    udgangen af 1. kvartal 2017    | 2017-03-31
                    udgangen af februar 2016       | 2016-02-29
                    til og med den 1. marts 2013   | 2013-03-01
                    """)
    void certainDaysAreUnderstood(String printed, String day) {
        assertThat(ImpreciseDate.parse(printed).day()).hasToString("Optional[" + day + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    medio februar 2017             | 2017-02-11 | 2017-02-20
                    ultimo februar 2017            | 2017-02-21 | 2017-02-28
                    ultimo februar 2016            | 2016-02-21 | 2016-02-29
                    ultimo april 2017              | 2017-04-21 | 2017-04-30
                    begyndelsen af marts 2017      | 2017-03-01 | 2017-03-10
                    midten af marts 2017           | 2017-03-11 | 2017-03-20
                    sidst i marts 2017             | 2017-03-21 | 2017-03-31
                    medio/ultimo marts 2017        | 2017-03-11 | 2017-03-31
                    primo 2017                     | 2017-01-01 | 2017-04-30
                    medio 2017                     | 2017-05-01 | 2017-08-31
                    ultimo 2017                    | 2017-09-01 | 2017-12-31
                    starten af 1. kvartal 2017     | 2017-01-01 | 2017-01-31
                    slutningen af efteråret 2017   | 2017-11-01 | 2017-11-30
                    begyndelsen af 2. halvår 2018  | 2018-07-01 | 2018-08-31
                    første halvdel af 2016         | 2016-01-01 | 2016-06-30
                    anden halvdel af 2016          | 2016-07-01 | 2016-12-31
                    første halvdel af marts 2017   | 2017-03-01 | 2017-03-16
                    anden halvdel af marts 2017    | 2017-03-16 | 2017-03-31
                    """)
    void partsOfAPeriodFollowTheStatedConvention(String printed, String earliest, String latest) {
        assertBounds(printed, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    februar/marts 2013             | 2013-02-01 | 2013-03-31
                    februar-marts 2013             | 2013-02-01 | 2013-03-31
                    februar og marts 2013          | 2013-02-01 | 2013-03-31
                    december/januar 2013           | 2012-12-01 | 2013-01-31
                    november 2012 - januar         | 2012-11-01 | 2013-01-31
                    ultimo februar/primo marts 2013| 2013-02-21 | 2013-03-10
                    12.-14. december 2012          | 2012-12-12 | 2012-12-14
                    den 12. og 13. december 2012   | 2012-12-12 | 2012-12-13
                    11/12. december 2012           | 2012-12-11 | 2012-12-12
                    fra 12. til 14. december 2012  | 2012-12-12 | 2012-12-14
                    ugerne 7-9 2013                | 2013-02-11 | 2013-03-03
                    uge 7 og 8, 2013               | 2013-02-11 | 2013-02-24
                    uge 52 - uge 2 2013            | 2012-12-24 | 2013-01-13
                    uge 7/2013                     | 2013-02-11 | 2013-02-17
                    1.-2. kvartal 2017             | 2017-01-01 | 2017-06-30
                    første og andet kvartal 2017   | 2017-01-01 | 2017-06-30
                    Q1 2017                        | 2017-01-01 | 2017-03-31
                    2018/19                        | 2018-01-01 | 2019-12-31
                    1999/00                        | 1999-01-01 | 2000-12-31
                    mellem 1. marts og 1. april 2013 | 2013-03-01 | 2013-04-01
                    i perioden 1. januar 2018 til 31. december 2021 | 2018-01-01 | 2021-12-31
                    1. januar 2018-31. december 2021 | 2018-01-01 | 2021-12-31
                    fra og med 1. juli 2018 til og med udgangen af 2018 | 2018-07-01 | 2018-12-31
                    07-01-2019 16:00 - 08-01-2019 18:30 | 2019-01-07 | 2019-01-08
                    årsskiftet 2017/2018           | 2017-12-31 | 2018-01-01
                    årsskiftet 2017/18             | 2017-12-31 | 2018-01-01
                    årsskiftet 2018                | 2017-12-31 | 2019-01-01
                    hen over sommeren 2017         | 2017-06-01 | 2017-08-31
                    vinteren 2017/2018             | 2017-12-01 | 2018-02-28
                    vinteren 2015/16               | 2015-12-01 | 2016-02-29
                    vinteren 2018                  | 2017-12-01 | 2019-02-28
                    slutningen af vinteren 2018    | 2017-12-01 | 2019-02-28
                    udgangen af vinteren 2018      | 2018-02-28 | 2019-02-28
                    hele 2018                      | 2018-01-01 | 2018-12-31
                    i året 2018                    | 2018-01-01 | 2018-12-31
                    """)
    void spansAndSeasonsAreBracketed(String printed, String earliest, String latest) {
        assertBounds(printed, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    senest den 1. marts 2013       | none       | 2013-03-01
                    senest i marts 2013            | none       | 2013-03-31
                    inden den 1. marts 2013        | none       | 2013-02-28
                    inden marts 2016               | none       | 2016-02-29
                    før februar/marts 2013         | none       | 2013-02-28
                    inden udgangen af 2016         | none       | 2016-12-31
                    inden årsskiftet 2017/2018     | none       | 2017-12-31
                    inden vinteren 2018            | none       | 2018-11-30
                    efter vinteren 2018            | 2018-03-01 | none
                    efter 1. juli 2018             | 2018-07-02 | none
                    efter udgangen af 2016         | 2017-01-01 | none
                    efter årsskiftet 2017/2018     | 2018-01-01 | none
                    med virkning fra 1. juli 2018  | 2018-07-01 | none
                    fra og med januar 2019         | 2019-01-01 | none
                    januar 2019 og frem            | 2019-01-01 | none
                    tidligst i marts 2013          | 2013-03-01 | none
                    fra februar/marts 2013         | 2013-02-01 | none
                    til 31. december 2018          | 2018-12-30 | 2018-12-31
                    indtil marts 2013              | 2013-02-28 | 2013-03-31
                    til årsskiftet 2017/2018       | 2017-12-31 | 2018-01-01
                    """)
    void limitsLeaveOneSideOpenWhereDanishDoes(String printed, String earliest, String latest) {
        assertBounds(printed, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    ca. 1. marts 2018              | 2018-02-15 | 2018-03-15
                    omkring uge 7 2013             | 2013-01-28 | 2013-03-03
                    ca. marts 2018                 | 2018-01-29 | 2018-05-01
                    ca. februar/marts 2013         | 2012-12-04 | 2013-05-29
                    inden ca. 1. marts 2018        | none       | 2018-03-14
                    efter ca. 1. marts 2018        | 2018-02-16 | none
                    omkring årsskiftet 2017/2018   | 2017-12-17 | 2018-01-15
                    """)
    void roughDatesAreWidened(String printed, String earliest, String latest) {
        assertBounds(printed, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource({
        "uge 1, 2013, 2012-12-31, 2013-01-06",
        "uge 53, 2015, 2015-12-28, 2016-01-03",
        "uge 53, 2020, 2020-12-28, 2021-01-03",
        "uge 52, 2016, 2016-12-26, 2017-01-01",
        "december/januar, 2012, 2012-12-01, 2013-01-31",
        "27/11, 2018, 2018-11-27, 2018-11-27",
        "vinteren, 2018, 2017-12-01, 2019-02-28",
        "årsskiftet, 2017, 2017-12-31, 2018-01-01",
        "årets udgang, 2018, 2018-12-31, 2018-12-31",
        "marts 2019, 2012, 2019-03-01, 2019-03-31"
    })
    void aGivenYearIsTheOneInWhichTheDateBegins(String printed, int year, String earliest, String latest) {
        ImpreciseDate date = ImpreciseDate.parse(printed, year);

        assertThat(date.earliest()).hasToString("Optional[" + earliest + "]");
        assertThat(date.latest()).hasToString("Optional[" + latest + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                ".",
                "31. februar 2012",
                "29. februar 2015",
                "31-04-2015",
                "12/13 2012",
                "0. januar 2012",
                "2019-13-01",
                "uge 53 2016",
                "uge 0 2016",
                "uge 54 2015",
                "5. kvartal 2017",
                "3. halvår 2017",
                "torsdag den 12. december 2012",
                "14.-12. december 2012",
                "ugerne 7-99 2013",
                "2018-02",
                "12.12.1234",
                "marts",
                "uge 7",
                "medio uge 7 2013",
                "ultimo/primo marts 2013",
                "mellem 1. marts 2013",
                "årsskiftet 2017/2019",
                "(marts 2019",
                "snarest",
                "løbende",
                "i 2018 og 2019 samt 2020",
                "25 medarbejdere",
                "den 12. december 2012 kl. 25",
                "2019-01-07T23:30Z",
                "١٢. december 2012"
            })
    void whatMeansNoDayHasNoBoundsAndIsNotParsed(String printed) {
        ImpreciseDate date = ImpreciseDate.of(printed);

        assertThat(date.printed()).isEqualTo(printed);
        assertThat(date.understood()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImpreciseDate.parse(printed))
                .withMessage("The text is not a date that this library understands");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1699, 3000, Integer.MAX_VALUE})
    void aGivenYearOutsideTheReadableOnesGivesNoBounds(int year) {
        assertThat(ImpreciseDate.of("uge 7", year).understood()).isFalse();
        assertThat(ImpreciseDate.of("vinteren", year).understood()).isFalse();
        assertThat(ImpreciseDate.of("marts 2019", year).understood()).isTrue();
    }

    @Test
    void letterCaseSpacesDashesAndDecomposedLettersMakeNoDifference() {
        ImpreciseDate plain = ImpreciseDate.parse("fra foråret 2018 - årsskiftet 2018/2019");
        String odd = "FRA FORÅRET\u00a02018\u2009\u2013 ÅRS\u00adSKIFTET\t2018/2019";
        ImpreciseDate decomposed = ImpreciseDate.parse(Normalizer.normalize(odd, Normalizer.Form.NFD));

        assertThat(decomposed.earliest()).isEqualTo(plain.earliest()).isPresent();
        assertThat(decomposed.latest()).isEqualTo(plain.latest());
    }

    @Test
    void theDefaultLocaleMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR")); // lower case of I is a dotless i
            assertThat(ImpreciseDate.of("PRIMO APRIL 2017").understood()).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void textsAboveTwoHundredCharactersAreNoDates() {
        assertThat(ImpreciseDate.of("2019" + " ".repeat(196)).understood()).isTrue();
        assertThat(ImpreciseDate.of("2019" + " ".repeat(197)).understood()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"i ", "1.-", "senest ", "primo/", "2018/", "(", "fra 1. marts til ", "\u0301", "\ud800", "1"})
    void hostileTextIsKeptAndComesToAnEnd(String part) {
        for (int length = 1; length <= 200; length++) {
            assertThat(ImpreciseDate.of(part.repeat(length), 2019).printed()).isEqualTo(part.repeat(length));
        }
        assertThat(ImpreciseDate.of(part.repeat(1_000_000), 2019).understood()).isFalse();
    }

    private static void assertBounds(String printed, String earliest, String latest) {
        ImpreciseDate date = ImpreciseDate.parse(printed);

        assertThat(date.earliest().map(Object::toString).orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().map(Object::toString).orElse(null)).isEqualTo(latest);
    }
}
