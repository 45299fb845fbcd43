/** Exports of the agenda systems of Danish municipalities, read into the model with an account of everything. */
module dk.sagsgang.exchange {
    requires transitive dk.sagsgang.serialization;
    requires static transitive org.jspecify;
    requires org.jsoup;
    requires tools.jackson.core;

    exports dk.sagsgang.exchange;
}
