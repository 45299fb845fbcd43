package dk.sagsgang.exchange.paper.commission.head;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels of a head that stand behind each other on one line: takes "Journalnr: 18/4127 Ref.: Ida Holm Telefon:" and gives
 * "Journalnr: 18/4127", "Ref.: Ida Holm" and "Telefon:". A label further on must have its colon, as its word may be a value's.
 */
final class LabelsInARow {

    private static final QuickPattern NEXT = QuickPattern.compile(
            "(?<=\\s)(?:sagsnr|sagsnummer|sags-?id|sagsbehandler|sagsbeh|initialer|journal ?nr|journalnummer|j\\. ?nr|dato|ref|telefon|direkte telefon|fax|e-?mail)\\.?:(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private LabelsInARow() {}

    /** The labels of a line, each with its value; the line alone where it has no second label. */
    static List<String> of(String text) {
        List<String> labels = new ArrayList<>();
        int from = 0;
        Matcher next = NEXT.matcher(text);
        while (HeadLabels.labelled(text) && next.find()) {
            labels.add(text.substring(from, next.start()).strip());
            from = next.start();
        }
        labels.add(text.substring(from).strip());
        return labels;
    }
}
