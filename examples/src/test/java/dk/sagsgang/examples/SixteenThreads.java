package dk.sagsgang.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks the same of shared objects in sixteen threads at once, and expects of each thread what one alone gets. */
final class SixteenThreads {

    private static final int THREADS = 16;

    private SixteenThreads() {}

    /**
     * The threads ask first, so that what is made when it is first asked for is made by all of them at once; then one asks alone.
     */
    static void getWhatOneGets(Map<String, Callable<String>> questions) throws Exception {
        List<String> names = List.copyOf(questions.keySet());
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Map<String, String>> answers = new ArrayList<>();
        try {
            List<Callable<Map<String, String>>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                // Each in an order of its own, so that different questions meet.
                List<String> order = new ArrayList<>(names);
                Collections.shuffle(order, new Random(thread));
                work.add(() -> {
                    together.await();
                    return asked(questions, order);
                });
            }
            for (Future<Map<String, String>> got : threads.invokeAll(work)) {
                answers.add(got.get());
            }
        } finally {
            threads.shutdownNow();
        }

        Map<String, String> alone = asked(questions, names);
        assertThat(alone.values()).allSatisfy(answer -> assertThat(answer).isNotEmpty());
        assertThat(answers)
                .hasSize(THREADS)
                .allSatisfy(answer -> assertThat(answer).isEqualTo(alone));
    }

    private static Map<String, String> asked(Map<String, Callable<String>> questions, List<String> order)
            throws Exception {
        Map<String, String> answers = new TreeMap<>();
        for (String name : order) {
            answers.put(name, questions.get(name).call());
        }
        return answers;
    }
}
