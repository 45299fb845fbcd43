package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.recommendation.RecommendedPoints;
import dk.sagsgang.meeting.decision.Dissent;
import dk.sagsgang.meeting.decision.DissentBuilder;
import dk.sagsgang.meeting.decision.DissentKind;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Minority statements, reservations and notes inside a decision. */
final class DissentLines {

    private static final QuickPattern STATEMENT = QuickPattern.compile(
            "^(mindretalsudtalelse|protokoltilførsel|protokoludtalelse|protokolbemærkning)(?: (?:fra|af) (.{1,200}?))?\\s*(?::\\s*(.*))?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final QuickPattern RESERVATION = QuickPattern.compile(
            "^(.{1,300}?) (?:(?:tog|tager|havde|har taget|har) (?:et )?forbehold|forbeholdt sig|forbeholder sig)\\b.*$",
            Pattern.DOTALL);

    /** What somebody wants to stand in the minutes: "Bo Lund (A) ønskede tilført protokollen, at …", "Gruppe V fik ført til protokols: …". */
    private static final QuickPattern NOTE = QuickPattern.compile(
            "^(.{1,300}?) (?:ønskede|ønsker|bad om|bad|begærede|anmodede om|fik|afgav|har|havde)(?: at få| at| det| følgende)*"
                    + " ?(?:(?:tilført|ført til|ført ind i|indført i|noteret i|optaget i|tilføjet) (?:protokol(?:len|s)?|(?:møde)?referat(?:et)?|beslutningsprotokol(?:len)?)"
                    + "|(?:protokoltilførsel|protokolbemærkning|bemærkning til protokollen))(?:,? (?=at\\b)|: ?|, (?=hvor)| (?=\"|\u201d|\u201c|\u00bb))(.+)$",
            Pattern.DOTALL);

    /** "2 medlemmer (N+Ø)": how many they are, before who they are. */
    private static final QuickPattern COUNTED = QuickPattern.compile("^\\d{1,2} medlem(?:mer)? \\(([^()]{1,200})\\)$");

    private static final QuickPattern ENDS =
            QuickPattern.compile("^(?:herefter|derefter|efterfølgende)\\b.*", Pattern.CASE_INSENSITIVE);

    private final RecommendedPoints points;
    private final CellContext context;
    private final List<Dissent> dissents = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private @Nullable DissentBuilder open;

    DissentLines(RecommendedPoints points, CellContext context) {
        this.points = points;
        this.context = context;
    }

    /** Whether a line begins one; it is then taken. */
    boolean begins(String line, Set<String> pending) {
        String text = Space.single(line);
        if (!text.contains("forbehold")
                && !text.contains("referat")
                && !text.contains("indretal")
                && !text.contains("rotokol")
                && !text.contains("INDRETAL")
                && !text.contains("ROTOKOL")) {
            return false;
        }
        Matcher statement = STATEMENT.matcher(text);
        if (statement.matches()) {
            Optional<List<NameList.Named>> who =
                    statement.group(2) == null ? Optional.of(List.of()) : NameList.of(statement.group(2));
            if (who.isPresent()) {
                end();
                boolean minority = FoldedWords.folded(statement.group(1)).startsWith("mindretal");
                open = dissent(
                        Optional.of(minority ? DissentKind.MINORITY_STATEMENT : DissentKind.NOTE), who.get(), pending);
                if (statement.group(3) != null && !statement.group(3).isBlank()) {
                    lines.add(statement.group(3));
                }
                return true;
            }
        }
        return notes(text, pending) || reserves(text, pending);
    }

    /** Whether a sentence says what somebody wants to stand in the minutes; it is then taken. */
    private boolean notes(String text, Set<String> pending) {
        Matcher note = NOTE.matcher(text);
        Optional<List<NameList.Named>> who = note.matches() ? NameList.of(note.group(1)) : Optional.empty();
        if (who.isEmpty()) {
            return false;
        }
        end();
        dissents.add(dissent(Optional.of(DissentKind.NOTE), who.get(), pending)
                .text(FormattedText.of(note.group(2)))
                .build());
        return true;
    }

    /** Whether a sentence says that somebody reserves their position; it is then taken. */
    boolean reserves(String sentence, Set<String> pending) {
        if ((sentence.contains("rotokol") || sentence.contains("referat")) && notes(Space.single(sentence), pending)) {
            return true;
        }
        if (!sentence.contains("forbehold")) {
            return false;
        }
        String text = Space.single(sentence);
        Matcher reservation = RESERVATION.matcher(text);
        Optional<List<NameList.Named>> who = reservation.matches()
                ? NameList.of(COUNTED.matcher(reservation.group(1)).replaceFirst("$1"))
                : Optional.empty();
        if (who.isEmpty()) {
            return false;
        }
        end();
        Set<String> on = VoteLines.points(text);
        dissents.add(dissent(Optional.of(DissentKind.RESERVATION), who.get(), on.isEmpty() ? pending : on)
                .text(FormattedText.of(text))
                .build());
        return true;
    }

    /** Takes the reason that somebody gives in a sentence, which stays where it stands. */
    void explains(String sentence, Set<String> about) {
        DissentReasons.of(sentence)
                .ifPresent(said -> add(said.who(), said.on().isEmpty() ? about : said.on(), sentence));
    }

    /** Takes the reason that somebody gives as a statement on a line of its own; false where it is none. */
    boolean states(String line, Set<String> about) {
        Optional<DissentReasons.Statement> statement = DissentReasons.statement(line);
        statement.ifPresent(said -> add(said.who(), about, said.reason()));
        return statement.isPresent();
    }

    private void add(List<NameList.Named> who, Set<String> about, String said) {
        Dissent dissent = dissent(Optional.empty(), who, about)
                .text(FormattedText.of(Space.single(said)))
                .build();
        if (!dissents.contains(dissent)) {
            dissents.add(dissent);
        }
    }

    /** Whether a line belongs to the one that is open. */
    boolean goesOn(String line) {
        if (open == null || ENDS.matches(line)) {
            end();
            return false;
        }
        lines.add(line);
        return true;
    }

    void end() {
        if (open != null) {
            dissents.add(open.text(FormattedText.of(String.join("\n", lines))).build());
        }
        open = null;
        lines.clear();
    }

    private DissentBuilder dissent(Optional<DissentKind> kind, List<NameList.Named> who, Set<String> on) {
        DissentBuilder dissent = Dissent.builder().kind(kind).on(points.named(on, context.bodies()));
        for (NameList.Named each : who) {
            each.person().ifPresent(dissent::addPersons);
            each.party().ifPresent(dissent::addParties);
        }
        return dissent;
    }

    List<Dissent> all() {
        return dissents;
    }
}
