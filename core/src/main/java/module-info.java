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
    exports dk.sagsgang.text;
    exports dk.sagsgang.party;
    exports dk.sagsgang.reference;
    exports dk.sagsgang.organisation.aim;
    exports dk.sagsgang.organisation.leadership;
    exports dk.sagsgang.organisation;
    exports dk.sagsgang.commission.work;
    exports dk.sagsgang.commission.economy;
    exports dk.sagsgang.commission.composition;
    exports dk.sagsgang.commission.project;
    exports dk.sagsgang.commission;
    exports dk.sagsgang.meeting.attendance;
    exports dk.sagsgang.meeting.decision;
    exports dk.sagsgang.meeting.route;
    exports dk.sagsgang.meeting;
    exports dk.sagsgang.document;

    // The records of a profile are made like those of the model; exports print the months that papers do.
    exports dk.sagsgang.internal to
            dk.sagsgang.validation,
            dk.sagsgang.serialization,
            dk.sagsgang.exchange;

    // Hibernate Validator reads the components of records through their fields. Jackson needs none of these: it
    // calls public accessors and constructors. A package is listed when a record in it carries a constraint.
    opens dk.sagsgang.identifier to
            org.hibernate.validator;
    opens dk.sagsgang.quantity to
            org.hibernate.validator;
    opens dk.sagsgang.time to
            org.hibernate.validator;
    opens dk.sagsgang.text to
            org.hibernate.validator;
    opens dk.sagsgang.party to
            org.hibernate.validator;
    opens dk.sagsgang.reference to
            org.hibernate.validator;
    opens dk.sagsgang.organisation.aim to
            org.hibernate.validator;
    opens dk.sagsgang.organisation.leadership to
            org.hibernate.validator;
    opens dk.sagsgang.organisation to
            org.hibernate.validator;
    opens dk.sagsgang.commission.work to
            org.hibernate.validator;
    opens dk.sagsgang.commission.economy to
            org.hibernate.validator;
    opens dk.sagsgang.commission.composition to
            org.hibernate.validator;
    opens dk.sagsgang.commission.project to
            org.hibernate.validator;
    opens dk.sagsgang.commission to
            org.hibernate.validator;
    opens dk.sagsgang.meeting.attendance to
            org.hibernate.validator;
    opens dk.sagsgang.meeting.decision to
            org.hibernate.validator;
    opens dk.sagsgang.meeting.route to
            org.hibernate.validator;
    opens dk.sagsgang.meeting to
            org.hibernate.validator;
}
