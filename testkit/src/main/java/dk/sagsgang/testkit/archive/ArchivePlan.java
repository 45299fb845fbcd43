package dk.sagsgang.testkit.archive;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What an archive of one year of a municipality is to hold.
 *
 * @param municipality the number of the municipality, of which its name and case numbers are made
 * @param year the year
 * @param committees how many committees there are beside the finance committee
 * @param months in how many months they meet, from January
 * @param cases how many new cases each committee has at a meeting
 * @param habits how the municipality writes its papers
 */
record ArchivePlan(int municipality, int year, int committees, int months, int cases, Habits habits) {

    /**
     * How papers are written.
     *
     * @param runningNumbers whether items are numbered through the year; else from 1 at each meeting
     * @param ids whether meetings and items have ids
     * @param agendas whether the archive has the agendas too
     * @param approvals whether each meeting approves the minutes of the one before
     * @param earlierDecisions whether the decisions of earlier bodies are printed on an item; else they are referred to
     * @param abbreviations whether bodies are also written by their abbreviations
     */
    record Habits(
            boolean runningNumbers,
            boolean ids,
            boolean agendas,
            boolean approvals,
            boolean earlierDecisions,
            boolean abbreviations) {}

    static Arbitrary<ArchivePlan> any() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<Habits> habits = Combinators.combine(either, either, either, either, either, either)
                .as(Habits::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.integers().between(2012, 2024),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 3),
                        habits)
                .as(ArchivePlan::new);
    }
}
