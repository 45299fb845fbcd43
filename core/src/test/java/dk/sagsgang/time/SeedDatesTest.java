package dk.sagsgang.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form of date that stands in the five reference documents, with the year that its document gives it. */
class SeedDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    19. december 2012              | 2012-12-19 | 2012-12-19
                    den 12. december 2012          | 2012-12-12 | 2012-12-12
                    2013                           | 2013-01-01 | 2013-12-31
                    i 2014                         | 2014-01-01 | 2014-12-31
                    i december 2011                | 2011-12-01 | 2011-12-31
                    december 2012                  | 2012-12-01 | 2012-12-31
                    senest 29. oktober 2012        | none       | 2012-10-29
                    16.8.2016                      | 2016-08-16 | 2016-08-16
                    den 29. juni 2016              | 2016-06-29 | 2016-06-29
                    29. maj 2016                   | 2016-05-29 | 2016-05-29
                    senest ved udgangen af 2016    | none       | 2016-12-31
                    til udgangen af 2018           | 2018-12-31 | 2018-12-31
                    sept. 2014                     | 2014-09-01 | 2014-09-30
                    Marts 2019                     | 2019-03-01 | 2019-03-31
                    DECEMBER 2016                  | 2016-12-01 | 2016-12-31
                    d. 5. marts 2018               | 2018-03-05 | 2018-03-05
                    efterår 2017                   | 2017-09-01 | 2017-11-30
                    af 24. januar 2013             | 2013-01-24 | 2013-01-24
                    i november 2016                | 2016-11-01 | 2016-11-30
                    (juni 2016)                    | 2016-06-01 | 2016-06-30
                    forår 2015                     | 2015-03-01 | 2015-05-31
                    2014/2015                      | 2014-01-01 | 2015-12-31
                    d. 23. oktober 2015 kl. 12     | 2015-10-23 | 2015-10-23
                    2. halvår 2018                 | 2018-07-01 | 2018-12-31
                    23. marts 2010                 | 2010-03-23 | 2010-03-23
                    i efteråret 2016               | 2016-09-01 | 2016-11-30
                    fra september til december 2011| 2011-09-01 | 2011-12-31
                    pr. 25. august 2015            | 2015-08-25 | 2015-08-25
                    2. januar 2017                 | 2017-01-02 | 2017-01-02
                    fra 2011 til 2016              | 2011-01-01 | 2016-12-31
                    (primo december 2016)          | 2016-12-01 | 2016-12-10
                    (1. kvartal 2017)              | 2017-01-01 | 2017-03-31
                    primo juni 2017                | 2017-06-01 | 2017-06-10
                    senest ved udgangen af februar 2017 | none  | 2017-02-28
                    07-01-2019 16:00:00            | 2019-01-07 | 2019-01-07
                    den 7. januar 2019             | 2019-01-07 | 2019-01-07
                    den 07-01-2019                 | 2019-01-07 | 2019-01-07
                    2019.01.07                     | 2019-01-07 | 2019-01-07
                    2020-2023                      | 2020-01-01 | 2023-12-31
                    Kommunalbestyrelsen den 12. december 2018 | none | none
                    i slutningen af 2018           | 2018-09-01 | 2018-12-31
                    Fra 1. juli 2018               | 2018-07-01 | none
                    8. juni 2018                   | 2018-06-08 | 2018-06-08
                    den 25. september 2018         | 2018-09-25 | 2018-09-25
                    den 27-11-2018                 | 2018-11-27 | 2018-11-27
                    fra januar 2019                | 2019-01-01 | none
                    2020-2013                      | none       | none
                    xx-xx-xxxx                     | none       | none
                    d. XX kl. 12                   | none       | none
                    """)
    void datesWithTheirYearAreBracketed(String printed, String earliest, String latest) {
        assertBounds(ImpreciseDate.of(printed), printed, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    i april                        | 2012 | 2012-04-01 | 2012-04-30
                    i juni                         | 2012 | 2012-06-01 | 2012-06-30
                    før vinterferien i uge 7       | 2013 | none       | 2013-02-10
                    uge 7                          | 2013 | 2013-02-11 | 2013-02-17
                    Med udgangen af februar        | 2013 | 2013-02-28 | 2013-02-28
                    i februar/marts                | 2013 | 2013-02-01 | 2013-03-31
                    i løbet af marts               | 2013 | 2013-03-01 | 2013-03-31
                    i efteråret                    | 2013 | 2013-09-01 | 2013-11-30
                    frem til vinterferien          | 2013 | none       | none
                    14. september                  | 2014 | 2014-09-14 | 2014-09-14
                    den 19. november               | 2014 | 2014-11-19 | 2014-11-19
                    frem til årsskiftet            | 2014 | 2014-12-31 | 2015-01-01
                    til og med januar              | 2017 | 2017-01-31 | 2017-01-31
                    primo februar                  | 2017 | 2017-02-01 | 2017-02-10
                    hver 4. uge                    | 2017 | none       | none
                    den 7. januar                  | 2019 | 2019-01-07 | 2019-01-07
                    i løbet af foråret             | 2019 | 2019-03-01 | 2019-05-31
                    henover foråret                | 2019 | 2019-03-01 | 2019-05-31
                    senere på foråret              | 2019 | 2019-03-01 | 2019-05-31
                    i maj                          | 2019 | 2019-05-01 | 2019-05-31
                    fra januar                     | 2019 | 2019-01-01 | none
                    i slutningen af januar         | 2019 | 2019-01-21 | 2019-01-31
                    i starten af januar            | 2019 | 2019-01-01 | 2019-01-10
                    den 28. januar                 | 2019 | 2019-01-28 | 2019-01-28
                    Mødet den 28. januar           | 2019 | none       | none
                    """)
    void datesWithoutAYearAreBracketedInTheGivenOne(String printed, int year, String earliest, String latest) {
        assertBounds(ImpreciseDate.of(printed, year), printed, earliest, latest);
    }

    private static void assertBounds(ImpreciseDate date, String printed, String earliest, String latest) {
        assertThat(date.printed()).isEqualTo(printed);
        assertThat(date.earliest().map(Object::toString).orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().map(Object::toString).orElse(null)).isEqualTo(latest);
    }
}
