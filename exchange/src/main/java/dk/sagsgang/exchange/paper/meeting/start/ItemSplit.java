package dk.sagsgang.exchange.paper.meeting.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Chooses of all candidates the items of a paper: the row of rising numbers that most speaks for, taken as a whole. A number that
 * follows the one before, in the same form, weighs more.
 */
public final class ItemSplit {

    /** What must speak for a candidate before it counts. */
    private static final double COST = 3;

    /** How many candidates back the one before may stand. */
    private static final int REACH = 80;

    private static final int FURTHEST = 30;

    /** So many items show how all of them are printed. */
    private static final int FEWEST = 2;

    private ItemSplit() {}

    public static List<Candidate> of(List<Candidate> candidates, ItemEvidence evidence) {
        int n = candidates.size();
        double[] best = new double[n];
        int[] before = new int[n];
        Arrays.fill(before, -1);
        int end = -1;
        for (int c = 0; c < n; c++) {
            Candidate candidate = candidates.get(c);
            double own = evidence.of(candidate) - COST;
            best[c] = own;
            for (int p = c - 1; p >= 0 && p >= c - REACH; p--) {
                Candidate other = candidates.get(p);
                if (other.number() >= candidate.number() || other.from() > candidate.index() || best[p] <= -COST) {
                    continue;
                }
                double sum = best[p] + own + together(other, candidate);
                if (sum > best[c]) {
                    best[c] = sum;
                    before[c] = p;
                }
            }
            if (best[c] > 0 && (end < 0 || best[c] > best[end])) {
                end = c;
            }
        }
        List<Candidate> chosen = new ArrayList<>();
        for (int c = end; c >= 0; c = before[c]) {
            chosen.add(candidates.get(c));
        }
        Collections.reverse(chosen);
        return completed(chosen, candidates, evidence);
    }

    /**
     * The items of a row with those that only their number and their shape tell: the one before the first, and those between two, where all
     * items of the row have one shape. Closed ones have a title alone, and what was told under "Meddelelser" has no heading.
     */
    private static List<Candidate> completed(
            List<Candidate> chosen, List<Candidate> candidates, ItemEvidence evidence) {
        if (chosen.size() < FEWEST
                || chosen.stream().anyMatch(each -> !alike(chosen.get(0), each) || each.number() < 1)) {
            return chosen;
        }
        List<Candidate> all = new ArrayList<>(chosen);
        int next = 0;
        while (next < all.size()) {
            Candidate after = all.get(next);
            int from = next == 0 ? -1 : all.get(next - 1).from();
            boolean gap = next == 0
                    ? after.number() > 1
                    : after.number() > all.get(next - 1).number() + 1;
            Optional<Candidate> missing = gap ? missing(after, from, candidates, evidence) : Optional.empty();
            // The one that is found may have another missing before it.
            if (missing.isPresent()) {
                all.add(next, missing.get());
            } else {
                next++;
            }
        }
        return all;
    }

    /** The last candidate above an item that has the number before its own and stands as an item does. */
    private static Optional<Candidate> missing(
            Candidate after, int from, List<Candidate> candidates, ItemEvidence evidence) {
        Candidate missing = null;
        for (Candidate each : candidates) {
            if (each.index() >= after.index()) {
                break;
            }
            if (each.index() >= from && each.from() <= after.index()) {
                if (each.number() == after.number() - 1 && alike(each, after)) {
                    missing = each;
                } else if (missing != null && each.number() == after.number()) {
                    // The number of the item stands between: what was found is in a list above it.
                    missing = null;
                }
            }
        }
        return Optional.ofNullable(missing).filter(evidence::stands);
    }

    private static boolean alike(Candidate one, Candidate other) {
        return one.form() == other.form()
                && one.label().equals(other.label())
                && one.parted() == other.parted()
                && one.printed().endsWith(".") == other.printed().endsWith(".");
    }

    private static double together(Candidate before, Candidate candidate) {
        int step = candidate.number() - before.number();
        double weight = step == 1 ? 1.5 : step <= FURTHEST ? 0 : -2;
        boolean alike = before.form() == candidate.form()
                && before.label().equals(candidate.label())
                && before.printed().endsWith(".") == candidate.printed().endsWith(".");
        return weight + (alike ? 1 : -2);
    }
}
