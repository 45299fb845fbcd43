package dk.sagsgang.exchange.paper.commission.origin;

/** Pieces of expressions on decisions: who decides, and on which day. */
final class OriginWords {

    /** One group: a council, a committee or a board, as it is named inside a sentence. */
    static final String BODY =
            "(KB(?!\\p{L})|[Bb]yrådet|[Kk]ommunalbestyrelsen|[Bb]orgerrepræsentationen|[Rr]egionsrådet|[Øø]konomiudvalget|[Dd]irektionen|\\p{Lu}[\\p{L}-]+ (?:Byråd|Kommunalbestyrelse)(?!\\p{L})|(?:\\p{Lu}[\\p{L}-]*(?:,| og| &)? ){0,4}?\\p{Lu}[\\p{L}-]*(?:udvalget|rådet)|Udvalget for [\\p{L}, -]{3,40}?)";

    /** One group: a day in words or figures. */
    static final String DAY = "(\\d{1,2}\\. ?\\p{L}{3,9} \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})";

    private OriginWords() {}
}
