package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.commission.work.Stakeholder;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.time.Rhythm;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom the work concerns, and how they are drawn in: "Ældrerådet og Hoved-MED holdes løbende orienteret". */
final class Stakeholders {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final QuickPattern TOLD = QuickPattern.compile(
            "^(?<who>\\p{L}[^.:;]{2,90}?) (?:(?<verb>inddrages|involveres|orienteres|høres|informeres)|(?:skal |vil )?(?:holdes|blive holdt) (?:(?:løbende|jævnligt) )?(?<kept>orienteret|informeret)) ?(?<rest>.{0,120}?)\\.?$",
            FLAGS);

    private static final QuickPattern AGAIN =
            QuickPattern.compile("\\b(løbende|efter behov|jævnligt|efter hvert møde|på hvert møde)\\b", FLAGS);

    /** What a sentence of a member or of the group itself is about is another matter. */
    private static final QuickPattern OTHERS = QuickPattern.compile(
            "^(?:" + GroupWords.GROUP
                    + "|medlem\\p{L}*|suppleant\\p{L}*|der|som|det|den|referat\\p{L}*|sag\\p{L}*|følgende.*|disse.*|punkt\\p{L}*|formand\\p{L}*)$",
            FLAGS);

    /** What goes on behind the verb. */
    private static final QuickPattern REST = QuickPattern.compile(
            "(?:,? (?:når|inden|før) .*|(?:når|inden|før|via|om|gennem|løbende|efter|undervejs|i arbejdet|jævnligt)\\b.*)?",
            FLAGS);

    private static final QuickPattern DEFINITE =
            QuickPattern.compile("\\p{L}+(?:erne|ene|ne|en|et)(?: (?:i|på|fra) .*)?");

    private static final int LONGEST = 60;

    private Stakeholders() {}

    /** Those whom a sentence says to be drawn in; false where it says of none. */
    static boolean take(Said said, CommissionDraft draft) {
        Matcher told = TOLD.matcher(said.text());
        if (!told.matches() || said.text().endsWith(":") || OTHERS.matches(FoldedWords.folded(told.group("who")))) {
            return false;
        }
        Matcher again = AGAIN.matcher(said.text());
        boolean often = again.find();
        boolean here = said.theme() == Theme.PARTICIPATION || said.theme() == Theme.COMMUNICATION;
        List<Recipients.Named> named = Recipients.named(told.group("who"));
        boolean bodies = !named.isEmpty() && REST.matches(told.group("rest"));
        boolean anywhere = bodies
                && said.theme() != Theme.MILESTONES
                && DatePhrases.in(said.text()).isEmpty()
                && FoldedWords.capital(told.group("who"));
        if (HeadingLines.sentence(told.group("who"))) {
            return false;
        }
        if (!often && !(here && told.group("who").length() <= LONGEST) && !(bodies && here) && !anywhere) {
            return false;
        }
        String verb = told.group("verb") == null ? "orienteres" : told.group("verb");
        Optional<Rhythm> rhythm = often ? Optional.of(Rhythm.of(again.group(1))) : Optional.empty();
        for (String who : each(told.group("who"), named.size() > 1)) {
            add(who, Optional.of(role(verb)), rhythm, said.place(), draft);
        }
        return true;
    }

    /** Those who are named one behind the other, where each is somebody by himself: "Byforum og naboerne". */
    private static List<String> each(String who, boolean bodies) {
        List<String> parts = List.of(who.split(",? (?:og|samt) |, "));
        boolean alone = parts.stream().allMatch(part -> FoldedWords.capital(part) || DEFINITE.matches(part));
        return bodies || parts.size() > 1 && alone ? parts : List.of(who);
    }

    static void add(
            String who,
            Optional<InvolvementRole> role,
            Optional<Rhythm> rhythm,
            SourcePlace place,
            CommissionDraft draft) {
        List<Recipients.Named> named = Recipients.named(who);
        Optional<Body> body =
                named.size() == 1 && named.get(0).end() - named.get(0).start() == who.length()
                        ? Optional.of(named.get(0).body())
                        : Optional.empty();
        draft.commission()
                .addStakeholders(draft.at(
                        Stakeholder.builder()
                                .printed(who)
                                .body(body)
                                .role(role)
                                .rhythm(rhythm)
                                .build(),
                        place));
    }

    static InvolvementRole role(String verb) {
        return switch (FoldedWords.folded(verb)) {
            case "orienteres", "informeres" -> InvolvementRole.INFORMED;
            case "høres" -> InvolvementRole.CONSULTED;
            default -> InvolvementRole.INVOLVED;
        };
    }
}
