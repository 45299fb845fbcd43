package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where the items of a paper begin, and its contents. */
final class ItemStarts {

    private static final Set<String> CONTENTS = Set.of(
            "punkter",
            "indholdsfortegnelse",
            "indhold",
            "dagsordenpunkter",
            "dagsordenspunkter",
            "dagsorden",
            "sagsoversigt",
            "oversigt",
            "oversigt over sager",
            "sager",
            "sagsliste",
            "punkter på dagsordenen",
            "punkter på åbent møde",
            "åbne punkter",
            "dagsordenens punkter",
            "emner");

    private final List<PaperLine> lines;
    private final Map<Integer, Candidate> candidates = new HashMap<>();
    private final List<Candidate> all = new ArrayList<>();
    private final List<Candidate> contents = new ArrayList<>();
    private final List<Candidate> starts = new ArrayList<>();
    private int contentsFrom = -1;
    private int contentsTo = -1;

    private ItemStarts(List<PaperLine> lines) {
        this.lines = lines;
    }

    /**
     * What was found.
     *
     * @param contents the entries of the contents
     * @param contentsFrom the line at which the contents begin, with their heading; -1 where there are none
     * @param contentsTo the line behind them
     * @param starts the beginnings of the items
     */
    record Found(List<Candidate> contents, int contentsFrom, int contentsTo, List<Candidate> starts) {}

    static Found in(List<PaperLine> lines) {
        ItemStarts starts = new ItemStarts(lines);
        starts.candidates();
        starts.contents();
        starts.starts();
        return new Found(starts.contents, starts.contentsFrom, starts.contentsTo, starts.starts);
    }

    private void candidates() {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Candidate> candidate = Candidate.of(lines.get(i), i);
            if (candidate.isPresent()) {
                Candidate each = candidate.get();
                if (each.title().isEmpty()
                        && i + 1 < lines.size()
                        && lines.get(i + 1).mark().isEmpty()) {
                    // "Pkt. 42" stands above its title.
                    each = new Candidate(
                            i, each.printed(), each.number(), lines.get(i + 1).text(), each.parted());
                }
                candidates.put(i, each);
                all.add(each);
            }
        }
    }

    /** The first run of entries, one right after another, that stand again further down or under a heading that says so. */
    private void contents() {
        Map<String, Integer> last = new HashMap<>();
        for (Candidate each : all) {
            last.put(key(each), each.index());
        }
        for (int c = 0; c < all.size(); c++) {
            List<Candidate> run = new ArrayList<>();
            run.add(all.get(c));
            int next = c + 1;
            while (next < all.size()
                    && all.get(next).index() <= run.get(run.size() - 1).index() + 2
                    && all.get(next).number() > run.get(run.size() - 1).number()) {
                run.add(all.get(next));
                next++;
            }
            int again = 0;
            for (Candidate each : run) {
                int end = run.get(run.size() - 1).index();
                again += last.getOrDefault(key(each), -1) > end ? 1 : 0;
            }
            boolean headed = headed(run.get(0).index());
            if (again > 0 && 2 * again >= run.size() && (run.size() > 1 || headed)) {
                contents.addAll(run);
                contentsFrom = headed ? run.get(0).index() - 1 : run.get(0).index();
                contentsTo = run.get(run.size() - 1).index() + 1;
                return;
            }
            c = Math.max(c, next - 1);
        }
    }

    private boolean headed(int index) {
        return index > 0
                && CONTENTS.contains(FoldedWords.heading(lines.get(index - 1).text()));
    }

    private static String key(Candidate candidate) {
        String title = FoldedWords.heading(candidate.title()).replaceAll("[^\\p{L}\\d]", "");
        return candidate.number() + " " + title.substring(0, Math.min(20, title.length()));
    }

    private void starts() {
        Map<Integer, List<Candidate>> entries = new HashMap<>();
        contents.forEach(each ->
                entries.computeIfAbsent(each.number(), n -> new ArrayList<>()).add(each));
        Set<Integer> seen = new HashSet<>();
        Context context = new Context();
        int from = Math.max(contentsTo, 0);
        for (int i = from; i < lines.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate != null && begins(candidate, entries, context) && !doubled(candidate)) {
                starts.add(candidate);
                seen.add(candidate.number());
                context.item(candidate.number());
            } else {
                context.line(lines.get(i), candidate);
            }
        }
    }

    /** Whether the same title stood right before, as when a page prints it as a link and as a heading. */
    private boolean doubled(Candidate candidate) {
        if (starts.isEmpty()) {
            return false;
        }
        Candidate last = starts.get(starts.size() - 1);
        return last.number() == candidate.number() && last.titled(candidate.title());
    }

    private boolean begins(Candidate candidate, Map<Integer, List<Candidate>> entries, Context context) {
        List<Candidate> listed = entries.getOrDefault(candidate.number(), List.of());
        if (listed.stream().anyMatch(entry -> entry.titled(candidate.title()))) {
            return candidate.number() > context.last || !candidate.printed().matches("\\d+\\.?");
        }
        if (!FoldedWords.capital(stripped(candidate.title()))) {
            return false;
        }
        PaperLine line = lines.get(candidate.index());
        if (line.kind() == PaperLine.Kind.HEADING && line.numbered()) {
            // The title with its number was found in the contents.
            return candidate.number() > context.last;
        }
        boolean next = context.last < 0 || candidate.number() == context.last + 1;
        boolean strong = strong(candidate);
        if (!contents.isEmpty()) {
            return strong && candidate.number() > context.last && candidate.number() <= context.last + 30;
        }
        if (strong || (headed(candidate, context) && !context.inList(candidate))) {
            return candidate.number() > context.last && (context.last < 0 || candidate.number() <= context.last + 30);
        }
        return next
                && candidate.parted()
                && !context.inList(candidate)
                && looksLikeTitle(candidate)
                && lines.get(candidate.index()).gap()
                && context.last >= 0;
    }

    private static String stripped(String title) {
        int from = 0;
        while (from < title.length() && !Character.isLetterOrDigit(title.charAt(from))) {
            from++;
        }
        return title.substring(from);
    }

    /** A title does not end as a sentence, and says no outcome. */
    private boolean looksLikeTitle(Candidate candidate) {
        String title = candidate.title();
        char ended = title.charAt(title.length() - 1);
        return ".;,:".indexOf(ended) < 0 && title.length() <= 250;
    }

    /** Whether what follows says that it is an item: the title again, a label of items, or the first heading of one. */
    private boolean strong(Candidate candidate) {
        if (!looksLikeTitle(candidate) && !candidate.title().endsWith(".")) {
            return false;
        }
        int next = candidate.index() + 1;
        for (int i = next; i < Math.min(lines.size(), next + 4); i++) {
            PaperLine line = lines.get(i);
            if (Candidate.same(line.text(), candidate.title())) {
                continue;
            }
            if (OpenMarks.of(line.text()).isPresent()) {
                return true;
            }
            List<Labels.Label> labels = Labels.in(line.printed());
            if (!labels.isEmpty() && labels.get(0).meaning().equals("case-number")) {
                return true;
            }
            if (candidates.get(i) != null && !candidates.get(i).titled(candidate.title())) {
                return false;
            }
        }
        return next < lines.size() && Candidate.same(lines.get(next).text(), candidate.title());
    }

    /** Whether a heading in use follows soon on a title that stands alone and under no recommendation. */
    private boolean headed(Candidate candidate, Context context) {
        boolean following = candidate.number() == Math.max(context.last, 0) + 1;
        if (!looksLikeTitle(candidate) || !(candidate.parted() || following) || context.points) {
            return false;
        }
        if (!lines.get(candidate.index()).gap()) {
            // Where no lines stand apart, the next number right above a heading begins an item.
            return following && tight(candidate);
        }
        for (int i = candidate.index() + 1; i < Math.min(lines.size(), candidate.index() + 4); i++) {
            PaperLine line = lines.get(i);
            if (candidates.get(i) != null) {
                return false;
            }
            if (line.mark().isEmpty() && Headings.line(line.text())) {
                return true;
            }
        }
        return false;
    }

    private boolean tight(Candidate candidate) {
        int next = candidate.index() + 1;
        return next < lines.size()
                && lines.get(next).mark().isEmpty()
                && Headings.line(lines.get(next).text());
    }

    /** Where in an item one is, while its lines are passed. */
    private static final class Context {

        private int last = -1;
        private int point = -1;
        private boolean points;

        void item(int number) {
            points = false;
            last = number;
            point = -1;
        }

        void line(PaperLine line, @org.jspecify.annotations.Nullable Candidate candidate) {
            if (candidate != null && line.numbered()) {
                point = candidate.number();
            } else if (line.mark().isEmpty() && Headings.line(line.text())) {
                point = -1;
                points = Headings.role(line.text()) == Headings.Role.RECOMMENDATION;
            }
        }

        boolean inList(Candidate candidate) {
            return point >= 0 && candidate.number() == point + 1;
        }
    }
}
