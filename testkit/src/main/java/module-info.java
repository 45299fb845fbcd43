/** For test suites: jqwik arbitraries of documents, whatever can be built and what is valid. */
module dk.sagsgang.testkit {
    requires transitive dk.sagsgang.core;
    requires transitive net.jqwik.api;
    requires static transitive org.jspecify;

    exports dk.sagsgang.testkit;
    exports dk.sagsgang.testkit.broken;
    exports dk.sagsgang.testkit.value;
    exports dk.sagsgang.testkit.commission;
    exports dk.sagsgang.testkit.organisation;
    exports dk.sagsgang.testkit.meeting;
    exports dk.sagsgang.testkit.archive;
    exports dk.sagsgang.testkit.sample;

    provides net.jqwik.api.providers.ArbitraryProvider with
            dk.sagsgang.testkit.SagsgangArbitraries;
    provides net.jqwik.api.SampleReportingFormat with
            dk.sagsgang.testkit.ShortSamples;
}
