package dk.sagsgang.identifier;

import dk.sagsgang.internal.NormalText;
import java.util.Optional;

/** Tells the schemes of case numbers apart; no text fits two of them. */
final class CaseNumberGrammar {

    private static final CaseNumberScheme[] SCHEMES = CaseNumberScheme.values();

    private CaseNumberGrammar() {}

    static Optional<CaseNumberScheme> scheme(String printed) {
        String text = NormalText.of(printed);
        for (CaseNumberScheme scheme : SCHEMES) {
            Cursor cursor = Cursor.ofNormal(text);
            if (reads(scheme, text, cursor) && cursor.atEnd()) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }

    private static boolean reads(CaseNumberScheme scheme, String text, Cursor cursor) {
        return switch (scheme) {
            case KLE_FACET ->
                kle(cursor)
                        && cursor.take('-')
                        && cursor.facet()
                        && cursor.take('-')
                        && cursor.digits(1, 6)
                        && cursor.take('-')
                        && cursor.digits(2);
            case KLE_FACET_SERIAL -> kle(cursor) && cursor.facet() && cursor.take('-') && cursor.digits(4);
            case YEAR_SERIAL ->
                cursor.digits(2) && (cursor.take('/') ? cursor.digits(1, 6) : cursor.take('-') && cursor.digits(6));
            case LONG_YEAR_SERIAL ->
                cursor.longYear() && (cursor.take('/') ? cursor.digits(3, 7) : cursor.take('-') && cursor.digits(1, 7));
            case SERIAL_LONG_YEAR -> cursor.digits(6) && cursor.take('-') && cursor.longYear();
            case MUNICIPALITY_YEAR_SERIAL ->
                cursor.digits(3)
                        && cursor.take('-')
                        && cursor.longYear()
                        && cursor.take('-')
                        && cursor.digits(1, 8)
                        && Municipalities.bundled().contains(text.substring(0, 3));
            case GET_ORGANIZED ->
                cursor.capitals(3, 3)
                        && cursor.take('-')
                        && cursor.digits(4)
                        && cursor.take('-')
                        && cursor.digits(5, 6);
            case BODY_SERIAL ->
                cursor.capitals(2, 5)
                        && cursor.take(' ')
                        && cursor.digits(1, 5)
                        && cursor.take('/')
                        && cursor.anyYear();
        };
    }

    private static boolean kle(Cursor cursor) {
        return cursor.digits(2) && cursor.take('.') && cursor.digits(2) && cursor.take('.') && cursor.digits(2);
    }
}
