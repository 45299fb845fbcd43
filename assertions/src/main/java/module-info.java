/** For test suites: AssertJ assertions for documents, readings, reports and findings. */
module dk.sagsgang.assertions {
    requires transitive dk.sagsgang.serialization;
    requires transitive org.assertj.core;
    requires static transitive org.jspecify;

    exports dk.sagsgang.assertions;
}
