/** The JSON form of documents, profiles and reports. */
module dk.sagsgang.serialization {
    requires transitive dk.sagsgang.validation;
    requires static transitive org.jspecify;
    requires java.xml;
    requires tools.jackson.core;

    exports dk.sagsgang.serialization;
    exports dk.sagsgang.serialization.source;
}
