package dk.sagsgang.exchange.paper.meeting.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

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
        return chosen;
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
