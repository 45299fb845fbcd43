/** The model of Sagsgang: Danish municipal case documents as immutable records. */
module dk.sagsgang.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports dk.sagsgang.vocabulary;
    exports dk.sagsgang.report;
    exports dk.sagsgang.identifier;
    exports dk.sagsgang.quantity;
    exports dk.sagsgang.time;
}
