package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.DecisionWords;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.meeting.decision.Outcome;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a line decides, and what it adds.
 *
 * @param outcome what it decides
 * @param text the words that decide, with those before them
 * @param remark the sentences after those
 */
record DecidedLine(Optional<Outcome> outcome, String text, String remark) {

    /** What a sentence tells of an earlier day is not decided now. */
    private static final QuickPattern TOLD_BEFORE =
            QuickPattern.compile("\\b(?:den|d\\.) \\d{1,2}[./ ]|\\bi (?:19|20)\\d\\d\\b|\\b(?:tidligere|allerede)\\b");

    private static final QuickPattern OF_AGENDA_FIRST = QuickPattern.compile(
            "^(?:[Pp]unkt(?:erne)?|[Pp]kt\\.?|[Ss]ag(?:erne)?)(?: nr\\.)? \\d{1,3}\\b.*", Pattern.DOTALL);

    /** A line whose first sentence says an outcome, or a later one where the first says none. */
    static DecidedLine of(String line, Optional<Outcome> first) {
        String[] sentences = Sentences.first(line);
        if (sentences.length == 1) {
            return new DecidedLine(first, line, "");
        }
        boolean agenda = ofAgenda(sentences[0]);
        if (first.isPresent() && !agenda && !first.get().equals(Outcome.NOT_DECIDED)) {
            return new DecidedLine(first, sentences[0], sentences[1]);
        }
        String text = sentences[0];
        String rest = sentences[1];
        while (!rest.isEmpty()) {
            String[] next = Sentences.first(rest);
            Optional<Outcome> said = TOLD_BEFORE.find(next[0])
                    ? Optional.empty()
                    : DecisionWords.outcome(next[0]).filter(each -> !each.equals(Outcome.NOT_DECIDED));
            text += " " + next[0];
            rest = next.length > 1 ? next[1] : "";
            if (said.isPresent()) {
                return new DecidedLine(said, text, rest);
            }
        }
        return first.isPresent()
                ? new DecidedLine(first, sentences[0], sentences[1])
                : new DecidedLine(first, line, "");
    }

    /** Whether a line begins with an item of the agenda: "Punkt 12 udsættes". */
    static boolean ofAgenda(String line) {
        return OF_AGENDA_FIRST.matches(line);
    }

    /** Whether a line ends as one that more follows: "Udvalget besluttede følgende:". */
    static boolean announces(String line) {
        String text = Space.strip(line);
        return text.endsWith(":") || text.endsWith(";");
    }
}
