/** For test suites: jqwik arbitraries of documents, whatever can be built and what is valid. */
module dk.sagsgang.testkit {
    requires transitive dk.sagsgang.core;
    requires transitive net.jqwik.api;
    requires static transitive org.jspecify;

    exports dk.sagsgang.testkit;
    exports dk.sagsgang.testkit.sample;
}
