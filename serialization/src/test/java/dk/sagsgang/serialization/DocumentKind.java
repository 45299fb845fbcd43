package dk.sagsgang.serialization;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;

/** The types of documents, for tests that hold for each of them. */
enum DocumentKind {
    MEETING(Meeting.class, Meeting.TYPE, Schemas.meeting()),
    COMMISSION(Commission.class, Commission.TYPE, Schemas.commission());

    private final Class<? extends Record> type;
    private final String word;
    private final SchemaCheck schema;

    DocumentKind(Class<? extends Record> type, String word, String schema) {
        this.type = type;
        this.word = word;
        this.schema = new SchemaCheck(schema);
    }

    /** One of them by chance. */
    static DocumentKind of(long seed) {
        return values()[(int) Math.floorMod(seed, (long) values().length)];
    }

    Class<? extends Record> type() {
        return type;
    }

    String word() {
        return word;
    }

    SchemaCheck schema() {
        return schema;
    }

    /** A document of this type, filled. */
    CaseDocument filled(Filler filler) {
        return (CaseDocument) filler.fill(type);
    }
}
