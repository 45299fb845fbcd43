package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.DecisionWords;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.exchange.text.block.Entry;
import dk.sagsgang.exchange.text.recommendation.PointMark;
import dk.sagsgang.exchange.text.recommendation.RecommendedPoints;
import dk.sagsgang.meeting.decision.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which entries of a decision decide on points of the recommendation: "Ad 1: Godkendt". A number may as well belong to a list of
 * the decision's own, or to an item of the agenda; all entries together tell.
 */
final class PointEntries {

    private static final QuickPattern NAMES_POINTS = QuickPattern.compile(
            "(?:indstilling(?:en|er|erne)? (?:til|for)|godkende|godkender|anbefaler|anbefalede|indstiller|for så vidt angår)"
                    + " ((?:indstillings)?(?:pkt\\.?|punkt(?:et|erne)?) \\d.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Punkt 12 udgår" is about an item of the agenda, where no such point is recommended. */
    private static final QuickPattern OF_AGENDA = QuickPattern.compile(
            "(?:[\"\u201d\u201c][^\"\u201d\u201c]{1,250}[\"\u201d\u201c],? )?(?:bliver |blev |er )?(?:udgår|udgik|udgå|udgået|udsat|udskudt|trukket|udsættes|flyttes|flyttet|rykkes|rykket|fremrykkes|fremrykket|behandles|behandlet|blev behandlet|optages|tages af|taget af|(?:sættes|sat) på dagsordenen|oversendes .{0,120}udgår)\\b");

    /** "Punkt 28" where fewer points are recommended is an item; "Ad 3" says itself that it answers. */
    private static final QuickPattern OF_ITEM = QuickPattern.compile("(?i)(?:punkt|pkt)");

    private final RecommendedPoints points;
    private final boolean ownList;
    private final boolean announced;

    PointEntries(List<Entry> entries, RecommendedPoints points) {
        this.points = points;
        this.ownList = ownList(entries, points);
        this.announced = announced(entries, points);
    }

    /**
     * Whether the numbers in the decision are a list of its own: the recommendation prints no numbers, and has fewer points than
     * the decision counts.
     */
    private static boolean ownList(List<Entry> entries, RecommendedPoints points) {
        return points.unmarked()
                && entries.stream()
                        .map(entry -> PointMark.of(entry.text()))
                        .anyMatch(mark ->
                                mark.isPresent() && !points.all(mark.get().keys()));
    }

    /**
     * Whether a numbered list in the decision is what a line announces, such as "Udvalget prioriterer følgende:", and counts
     * further than the recommendation.
     */
    private static boolean announced(List<Entry> entries, RecommendedPoints points) {
        boolean opened = false;
        boolean further = false;
        String before = "";
        for (Entry entry : entries) {
            if (!entry.mark().isEmpty() && entry.depth() == 1) {
                opened |= DecidedLine.announces(before);
                further |= opened && !points.all(PointMark.keys(entry.mark()));
            }
            before = entry.text();
        }
        return further && !points.isEmpty();
    }

    /** The mark of the points that an entry decides on; empty where it decides on none, or only names them in its sentence. */
    Optional<PointMark> mark(Entry entry) {
        if (!entry.mark().isEmpty()) {
            Set<String> keys = announced ? Set.of() : PointMark.keys(entry.mark());
            boolean known = !points.isEmpty() && points.all(keys);
            boolean decides = DecisionWords.outcome(entry.text()).isPresent();
            return !keys.isEmpty() && entry.depth() == 1 && (known || decides)
                    ? Optional.of(new PointMark(entry.mark(), keys, false, entry.text()))
                    : Optional.empty();
        }
        return ownList ? Optional.empty() : PointMark.of(entry.text()).filter(this::decides);
    }

    private boolean decides(PointMark mark) {
        boolean beyond = mark.labelled() && !points.all(mark.keys());
        if (beyond && OF_AGENDA.lookingAt(mark.rest()) || ofItem(mark)) {
            return false;
        }
        boolean lettersOnly = mark.keys().stream().noneMatch(key -> Character.isDigit(key.charAt(0)));
        if (lettersOnly) {
            return points.all(mark.keys()) && !points.isEmpty();
        }
        return mark.labelled()
                || points.isEmpty()
                || points.all(mark.keys())
                || DecisionWords.outcome(mark.rest()).isPresent()
                || VoteLines.of(mark.rest()).isPresent();
    }

    private boolean ofItem(PointMark mark) {
        return mark.labelled() && !points.isEmpty() && !points.all(mark.keys()) && OF_ITEM.lookingAt(mark.printed());
    }

    /** Whether an entry begins with the number of an item, where no such point is recommended: what it says is about that. */
    boolean ofItem(Entry entry) {
        return entry.mark().isEmpty()
                && PointMark.of(entry.text()).filter(this::ofItem).isPresent();
    }

    /** The points that a sentence decides on and names itself: "X anbefaler indstillingen til pkt. 1 og 3". */
    Optional<PointMark> named(Entry entry) {
        Matcher named = NAMES_POINTS.matcher(Sentences.first(entry.text())[0]);
        Set<String> keys = named.find() ? VoteLines.points(named.group(1)) : Set.of();
        return keys.isEmpty() || points.isEmpty() || !points.all(keys)
                ? Optional.empty()
                : Optional.of(
                        new PointMark(VoteLines.pointsPrinted(named.group(1)), keys, true, PrintedLines.line(entry)));
    }

    /** The outcome that the first element of the decision's own list says behind its number. */
    Optional<Outcome> ofOwnList(Entry entry) {
        return ownList
                ? PointMark.of(entry.text()).flatMap(mark -> DecisionWords.outcome(mark.rest()))
                : Optional.empty();
    }
}
