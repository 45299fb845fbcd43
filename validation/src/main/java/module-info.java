/** The rules of Sagsgang: catalogue, validator, profiles and messages. */
module dk.sagsgang.validation {
    requires transitive dk.sagsgang.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static org.hibernate.validator;

    exports dk.sagsgang.validation;
    exports dk.sagsgang.validation.archive;
    exports dk.sagsgang.validation.host;
    exports dk.sagsgang.validation.rule;
    exports dk.sagsgang.validation.reading;
    exports dk.sagsgang.validation.structure;
    exports dk.sagsgang.validation.profile;
    exports dk.sagsgang.validation.suppression;
    exports dk.sagsgang.validation.message;
    exports dk.sagsgang.validation.constraint;
}
