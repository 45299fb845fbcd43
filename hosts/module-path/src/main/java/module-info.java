/** Checks files of documents, exports and papers. */
module dk.kommune.check {
    requires dk.sagsgang.exchange;
}
