/** Checks files of documents. */
module dk.kommune.check {
    requires dk.sagsgang.serialization;
}
