package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Items that are counted by letters or in Roman numbers: "A. Godkendelse af dagsorden", "B. Budget", "IV. Eventuelt". As with plain
 * minutes it shows in the items that recur and in that the row goes through the whole paper.
 */
final class LetteredItems {

    private static final QuickPattern LINE = QuickPattern.compile(
            "^(?:(?:Punkt|Pkt\\.?) )?(?<mark>[A-Z]|[IVX]{1,5})(?<stop>[.:)])\\s+(?<title>\\p{Lu}.{2,200})$");

    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    private static final int FEWEST = 3;

    private LetteredItems() {}

    /** The items; none where no row of letters goes through the paper. */
    static List<Candidate> in(List<PaperLine> lines) {
        List<Candidate> letters = new ArrayList<>();
        List<Candidate> romans = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).printed();
            Matcher matcher = line.length() > 220 ? null : LINE.matcher(line);
            if (matcher == null || !matcher.matches()) {
                continue;
            }
            String mark = matcher.group("mark");
            if (mark.length() == 1 && mark.charAt(0) - 'A' == letters.size()) {
                letters.add(candidate(i, matcher, letters.size() + 1));
            }
            if (ROMAN.indexOf(mark) == romans.size()) {
                romans.add(candidate(i, matcher, romans.size() + 1));
            }
        }
        List<Candidate> row = letters.size() > romans.size() ? letters : romans;
        return row.size() >= FEWEST && PlainItems.agenda(row, lines) ? row : List.of();
    }

    private static Candidate candidate(int index, Matcher line, int number) {
        String stop = line.group("stop").equals(".") ? "." : "";
        return new Candidate(
                index,
                index + 1,
                line.group("mark") + stop,
                number,
                line.group("title").strip(),
                Optional.empty(),
                Candidate.Form.LINE,
                "",
                true);
    }
}
