package dk.sagsgang.exchange.text.attendance;

/** What somebody takes part in or stays away from, in the words of a sentence: "sagens behandling", "punktet", "mødet". */
final class AttendedMatter {

    static final String WORDS =
            "(?:sagens? behandling|behandlingen(?: (?:af|på) (?:sagen|punktet|dette punkt|denne sag))?|(?:dette |mødets )?punkt(?:et|ets behandling)?"
                    + "|sagen|denne sag|mødet|afstemningen|beslutningen)";

    private AttendedMatter() {}
}
