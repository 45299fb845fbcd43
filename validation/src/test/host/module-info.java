/** A host on the module path: its own classes, its own validator, and Sagsgang's constraints in both. */
module kommune.host {
    requires dk.sagsgang.validation;
    requires org.hibernate.validator;

    // Every provider of Jakarta Validation reads the fields of a host's classes.
    opens kommune.host to
            org.hibernate.validator;

    // A constraint's class and its validator are made by the provider.
    exports kommune.host;
}
