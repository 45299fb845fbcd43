/** Exports of the agenda systems of Danish municipalities, read into the model with an account of everything. */
module dk.sagsgang.exchange {
    requires transitive dk.sagsgang.serialization;
    requires static transitive org.jspecify;
    requires static org.apache.pdfbox;
    requires static org.apache.pdfbox.io;
    requires org.jsoup;
    requires tools.jackson.core;

    exports dk.sagsgang.exchange;
}
