package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.recommendation.RecommendedPoints;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationBuilder;
import dk.sagsgang.meeting.decision.RecommendationKind;
import dk.sagsgang.meeting.decision.Recommender;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Proposals that somebody made at the meeting and that were voted on: "C stillede ændringsforslag om, at sagen udsættes", and below
 * it "For stemte: C".
 *
 * <p>One that was not voted on stays text of the decision, and so does one of whom nobody can tell who made it.
 */
final class SpokenProposals {

    private static final String WHO = "^(?<who>\\(?\\p{Lu}[^:;]{0,120}?) ";

    private static final QuickPattern MADE = QuickPattern.compile(WHO
            + "(?<verb>stillede|stiller|fremsatte|fremsætter|fremlagde)(?: et| følgende| nedenstående)*"
            + " (?<what>(?:under)?ændringsforslag|forslag)(?: til (?:beslutning|vedtagelse))?\\b(?<text>.*)$");

    private static final QuickPattern PROPOSED =
            QuickPattern.compile(WHO + "(?<verb>foreslog|foreslår)(?<text>(?: følgende)?:.*|,? at .*)$");

    private static final QuickPattern FROM = QuickPattern.compile(
            "^(?<what>Ændringsforslag|Underændringsforslag|Forslag)(?: stillet)? (?:fra|af) (?<who>[^:;]{1,120}?):(?<text>.*)$");

    /** A longer one is a text without sentences. */
    private static final int LONGEST = 1500;

    /** "om, at …", and the number by which it is called from here on: "(ÆF1):". */
    private static final QuickPattern LEADING =
            QuickPattern.compile("^(?: ?\\(\\p{Lu}{1,4} ?\\d{0,2}\\):? ?)?(?:,? ?om,? (?=at )|[\\s,:]+)?");

    private static final QuickPattern PUT_TO_VOTE =
            QuickPattern.compile("\\b(?:[Uu]nder|[Ææ]ndrings)*[Ff]orslag(?:et|ets)?\\b|\\b[Aa]fstemning");

    private static final QuickPattern RECOMMENDED = QuickPattern.compile("\\b[Ii]ndstilling");

    private static final QuickPattern NAMED =
            QuickPattern.compile("\\b(?:ændrings|under|med)?(?:forslag|forslaget|afstemning)\\b");

    private final RecommendedPoints points;
    private final CellContext context;
    private final List<Recommendation> votedOn = new ArrayList<>();
    private Optional<Open> open = Optional.empty();

    SpokenProposals(RecommendedPoints points, CellContext context) {
        this.points = points;
        this.context = context;
    }

    /** What the line before a vote says is voted on: the line where it speaks of a proposal, else empty. */
    static String subject(String line) {
        return (line.contains("forslag") || line.contains("afstemning")) && NAMED.find(line) ? line : "";
    }

    /** Takes a sentence of the decision that is no vote. */
    void hear(String sentence, SourcePlace place) {
        Optional<Open> made = made(sentence, place);
        if (made.isPresent()) {
            open = made;
        } else if (open.filter(Open::follows).isPresent()) {
            open.get().text.add(sentence);
        } else if (open.isPresent() && (!PUT_TO_VOTE.find(sentence) || RECOMMENDED.find(sentence))) {
            // What is voted on behind it is something else.
            open = Optional.empty();
        }
    }

    /** The key of the proposal that a vote is about which is told here; empty where none was made just before. */
    String votedOn() {
        if (open.isEmpty() || open.get().text.isEmpty()) {
            return "";
        }
        String key = points.key(context.key(), "forslag");
        Open made = open.get();
        Recommendation proposal = made.proposal
                .key(key)
                .text(FormattedText.of(String.join("\n", made.text)))
                .build();
        votedOn.add(context.places().at(proposal, made.place));
        open = Optional.empty();
        return key;
    }

    /** The proposals that were voted on, in printed order. */
    List<Recommendation> all() {
        return votedOn;
    }

    private static Optional<Open> made(String sentence, SourcePlace place) {
        if (sentence.length() > LONGEST || !sentence.contains("orsl") && !sentence.contains("oresl")) {
            return Optional.empty();
        }
        Matcher made = MADE.matcher(sentence);
        if (made.matches()) {
            return made(made.group("who"), made.group("verb"), made.group("what"), made.group("text"), place);
        }
        Matcher proposed = PROPOSED.matcher(sentence);
        if (proposed.matches()) {
            return made(proposed.group("who"), proposed.group("verb"), "", proposed.group("text"), place);
        }
        Matcher from = FROM.matcher(sentence);
        return from.matches()
                ? made(from.group("who"), "", from.group("what"), from.group("text"), place)
                : Optional.empty();
    }

    private static Optional<Open> made(String who, String verb, String what, String text, SourcePlace place) {
        List<Recommender> makers = new ArrayList<>();
        for (NameList.Named named : NameList.of(who).orElse(List.of())) {
            named.person()
                    .map(Recommender::of)
                    .or(() -> named.party().map(Recommender::of))
                    .ifPresent(makers::add);
        }
        if (makers.isEmpty()) {
            return Optional.empty();
        }
        Recommender first = makers.get(0);
        RecommendationBuilder proposal = Recommendation.builder()
                .kind(
                        what.endsWith("ændringsforslag") || what.endsWith("Ændringsforslag")
                                ? RecommendationKind.AMENDMENT
                                : RecommendationKind.PROPOSAL)
                .recommender(first.person())
                .recommendingParty(first.party())
                .jointlyWith(makers.subList(1, makers.size()))
                .verb(verb);
        String words = Space.strip(LEADING.matcher(text).replaceFirst(""));
        Open open = new Open(proposal, new ArrayList<>(), words.isEmpty() || words.equals("følgende:"), place);
        if (!open.follows) {
            open.text.add(words);
        }
        return Optional.of(open);
    }

    /**
     * A proposal that is not voted on yet.
     *
     * @param proposal who made it
     * @param text what it says, as far as it was read
     * @param follows whether what it says stands on the lines below
     * @param place where it stands
     */
    private record Open(RecommendationBuilder proposal, List<String> text, boolean follows, SourcePlace place) {}
}
