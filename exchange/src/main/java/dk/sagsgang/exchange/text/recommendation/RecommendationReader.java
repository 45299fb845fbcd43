package dk.sagsgang.exchange.text.recommendation;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.RecommendationWords;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.block.Entry;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationBuilder;
import dk.sagsgang.meeting.decision.RecommendationKind;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.meeting.decision.RecommendationPointBuilder;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands under a heading such as "Indstilling": who recommends what to whom, in points. */
public final class RecommendationReader {

    private static final QuickPattern CONDITION = QuickPattern.compile(
            "(?:under forudsætning af,?|forudsat,?|med forbehold for,?) .{3,}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final QuickPattern CONTINUED = QuickPattern.compile("^(?!eller\\b|og\\b)\\p{Ll}.*", Pattern.DOTALL);

    private static final QuickPattern ADDRESS = QuickPattern.compile("^Til (.{3,200}):$");

    private static final QuickPattern SIGNED = QuickPattern.compile("^\\((\\p{Lu}[^()]{3,80})\\)\\.?$");

    private static final QuickPattern AT = QuickPattern.compile("^[Aa]t\\b.*", Pattern.DOTALL);

    private static final QuickPattern OPENED = QuickPattern.compile(
            "^(at [^,.;]{2,80}? (?:anbefaler|indstiller)(?: [^,.;]{2,80}?)?|at [^,.;]{2,80}? anbefaler),? (at\\b.+)$",
            Pattern.DOTALL);

    /** "at orienteringerne tages til efterretning.": all that is recommended; a list below it is one of what the case is about. */
    private static final QuickPattern WHOLE =
            QuickPattern.compile("^[Aa]t (?!.*(?:følgende|nedenstående|nedenfor)).{8,}\\.$", Pattern.DOTALL);

    private final Chars cell;
    private final CellContext context;
    private final RecommendedPoints points;
    private final List<Recommendation> read = new ArrayList<>();
    private Optional<RecommendationKind> kind = Optional.empty();
    private RecommendationBuilder current = Recommendation.builder();
    private final List<String> texts = new ArrayList<>();
    private int begun = -1;
    private int behind = -1;
    private int lastAt;
    private int pointCount;
    private final CountedMarks counted = new CountedMarks();
    private boolean introduced;
    private boolean byHeading;
    private boolean told;
    private String waiting = "";
    private final List<RecommendationPoint> pending = new ArrayList<>();
    private @Nullable RecommendationPoint lastPoint;

    private RecommendationReader(Chars cell, CellContext context, RecommendedPoints points) {
        this.cell = cell;
        this.context = context;
        this.points = points;
    }

    /** The recommendations under a heading. */
    public static List<Recommendation> read(
            String heading,
            int at,
            List<Block> blocks,
            Optional<RecommendationKind> kind,
            Chars cell,
            CellContext context,
            RecommendedPoints points) {
        RecommendationReader reader = new RecommendationReader(cell, context, points);
        reader.kind = kind;
        reader.begin(at);
        reader.current.heading(heading);
        RecommendationWords.ofHeading(heading).ifPresent(reader::introduce);
        reader.byHeading = reader.introduced;
        List<Entry> entries = new ArrayList<>();
        blocks.forEach(block -> entries.addAll(block.entries()));
        for (int e = 0; e < entries.size(); e++) {
            reader.entry(entries.get(e), e + 1 < entries.size() ? Optional.of(entries.get(e + 1)) : Optional.empty());
        }
        reader.end();
        return reader.read;
    }

    private void begin(int at) {
        current = Recommendation.builder().kind(kind);
        begun = at;
        behind = -1;
        texts.clear();
        pointCount = 0;
        introduced = false;
        told = false;
        pending.clear();
        lastPoint = null;
    }

    private void introduce(RecommendationWords.Introduction introduction) {
        introduction.put(current);
        introduced = true;
    }

    private void end() {
        if (begun < 0) {
            return;
        }
        if (!waiting.isEmpty()) {
            texts.add(waiting);
            waiting = "";
        }
        current.addAllPoints(pending);
        current.text(FormattedText.of(String.join("\n", texts)));
        Recommendation recommendation = current.build();
        read.add(context.places().at(recommendation, CellContext.place(cell, begun, behind)));
        points.added(recommendation);
    }

    private void entry(Entry entry, Optional<Entry> next) {
        taken(entry, next);
        behind = Math.max(behind, entry.until());
    }

    private void taken(Entry entry, Optional<Entry> next) {
        if (entry.depth() == 0) {
            Optional<RecommendationWords.Introduction> introduction = RecommendationWords.of(entry.text());
            if (introduction.isPresent()) {
                introduction(introduction.get(), entry, next);
                return;
            }
        }
        if (entry.depth() == 0 && introduced && pointCount == 0 && addressed(entry.text())) {
            return;
        }
        if (entry.depth() == 0 && !introduced && pointCount > 0 && signed(entry.text())) {
            return;
        }
        if (!entry.mark().isEmpty()) {
            point(entry.mark(), entry.text(), entry);
            return;
        }
        Optional<PointMark> mark = PointMark.of(entry.text());
        if (!waiting.isEmpty()) {
            point(waiting, entry.text(), entry);
            waiting = "";
        } else if (mark.filter(each -> each.keys().size() == 1 && each.rest().isEmpty())
                .isPresent()) {
            // The mark stands on a line of its own, and what it marks on the next.
            waiting = mark.get().printed();
        } else if (mark.isPresent()
                && mark.get().keys().size() == 1
                && !mark.get().rest().isEmpty()) {
            point(mark.get().printed(), mark.get().rest(), entry);
        } else if (AT.matches(entry.text()) || (entry.depth() > 0 && introduced && !told)) {
            point("", entry.text(), entry);
        } else if (entry.depth() == 0 && lastPoint != null && CONTINUED.matches(entry.text())) {
            continued(entry);
        } else {
            texts.add(entry.text());
        }
    }

    /** Whether who is to treat it stands in a line of its own, which is taken: "Til Byplanudvalget og Kommunalbestyrelsen:". */
    private boolean addressed(String line) {
        if (!ADDRESS.matches(line)) {
            return false;
        }
        Matcher address = ADDRESS.matcher(line);
        List<Body> bodies = address.matches() ? BodyWords.list(address.group(1)) : List.of();
        bodies.stream().findFirst().ifPresent(current::to);
        return !bodies.isEmpty();
    }

    /** Whether who recommends stands in brackets below the points, which is taken: "(Teknik- og Miljøudvalget)". */
    private boolean signed(String line) {
        Matcher signed = SIGNED.matcher(line);
        List<Body> bodies = signed.matches() ? BodyWords.list(signed.group(1)) : List.of();
        if (!bodies.isEmpty()) {
            RecommendationWords.by(bodies, current);
            introduced = true;
        }
        return !bodies.isEmpty();
    }

    /** A line that goes on in the middle of a sentence belongs to the point before it. */
    private void continued(Entry more) {
        RecommendationPoint last = Objects.requireNonNull(lastPoint);
        RecommendationPoint whole = last.withText(FormattedText.of(last.text().plain() + "\n" + more.text()));
        pending.set(pending.size() - 1, context.places().at(whole, CellContext.place(cell, lastAt, more.until())));
        lastPoint = whole;
    }

    private void introduction(RecommendationWords.Introduction introduction, Entry entry, Optional<Entry> next) {
        // A heading such as "Administrationens indstilling" and the line below it introduce the same.
        boolean same = byHeading && pointCount == 0 && texts.isEmpty();
        byHeading = false;
        if (!same && (introduced || pointCount > 0)) {
            end();
            begin(entry.at());
        } else if (begun < 0) {
            begin(entry.at());
        }
        introduce(introduction);
        if (introduction.tail().isEmpty()) {
            return;
        }
        told = WHOLE.matches(introduction.tail())
                && next.filter(RecommendationReader::bullet).isPresent();
        if (!told && next.filter(RecommendationReader::listed).isPresent() || opens(introduction.tail(), next)) {
            if (AT.matches(introduction.tail())) {
                current.opening(FormattedText.of(introduction.tail()));
            } else {
                texts.add(introduction.tail());
            }
        } else {
            Matcher opened = OPENED.matcher(introduction.tail());
            if (opened.matches()) {
                // "at udvalget anbefaler byrådet, at …": only what the last body decides is the point.
                current.opening(FormattedText.of(opened.group(1)));
            }
            AtClauses.of(opened.matches() ? opened.group(2) : introduction.tail())
                    .forEach(clause -> point("", clause, entry));
        }
    }

    /** "… indstiller, at byrådet godkender," and below it "at broen rives ned": the points stand below. */
    private static boolean opens(String tail, Optional<Entry> next) {
        boolean open = tail.endsWith(",") || tail.endsWith(":");
        return open
                && AT.matches(tail)
                && next.filter(entry -> AT.matches(entry.text())).isPresent();
    }

    /** Whether an entry is one of a list without numbers, and does not say "at". */
    private static boolean bullet(Entry entry) {
        return entry.depth() > 0
                && entry.mark().isEmpty()
                && PointMark.of(entry.text()).isEmpty()
                && !AT.matches(entry.text());
    }

    /** Whether an entry is one of a list, by its marks or as it is printed. */
    private static boolean listed(Entry entry) {
        return entry.depth() > 0
                || PointMark.of(entry.text())
                        .filter(mark -> mark.keys().size() == 1)
                        .isPresent();
    }

    private void point(String mark, String text, Entry entry) {
        String id = counted.id(mark, pointCount);
        String key = points.key(context.key(), id);
        RecommendationPointBuilder point =
                RecommendationPoint.builder().key(key).mark(mark).text(FormattedText.of(text));
        Matcher condition = CONDITION.matcher(text);
        if (condition.find()) {
            point.condition(withoutStop(condition.group()));
        }
        int inside =
                entry.until() < 0 || !entry.mark().isEmpty() ? 0 : entry.text().lastIndexOf(text);
        lastAt = entry.at() + Math.max(0, mark.isEmpty() ? inside : 0);
        RecommendationPoint built = context.places().at(point.build(), CellContext.place(cell, lastAt, entry.until()));
        pending.add(built);
        lastPoint = built;
        points.add(id, built);
        pointCount++;
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") || text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }
}
