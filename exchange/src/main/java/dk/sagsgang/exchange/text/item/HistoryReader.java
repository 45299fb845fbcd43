package dk.sagsgang.exchange.text.item;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.block.Entry;
import dk.sagsgang.exchange.text.block.HtmlBlocks;
import dk.sagsgang.exchange.text.decision.DecisionHeading;
import dk.sagsgang.exchange.text.decision.DecisionReader;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.reference.DecisionReferenceBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads earlier treatments under a heading such as "Sagens forløb", each with the text of its decision. */
final class HistoryReader {

    private static final QuickPattern LABELLED = QuickPattern.compile(
            "^(udvalg|dato|punktnummer|punkt)\\s*:\\s*(.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Chars cell;
    private final CellContext context;
    private final List<PriorTreatment> treatments = new ArrayList<>();
    private final List<Block> before = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private final List<String> heading = new ArrayList<>();
    private DecisionReferenceBuilder reference = DecisionReference.builder();
    private boolean open;
    private boolean labelled;
    private int at;
    private int headed = -1;

    private HistoryReader(Chars cell, CellContext context) {
        this.cell = cell;
        this.context = context;
    }

    /**
     * What was read.
     *
     * @param treatments the treatments
     * @param before what stands before the first
     */
    record Read(List<PriorTreatment> treatments, List<Block> before) {}

    static Read read(List<Block> blocks, Chars cell, CellContext context) {
        HistoryReader reader = new HistoryReader(cell, context);
        for (Block block : blocks) {
            reader.block(block);
        }
        reader.end();
        return new Read(reader.treatments, reader.before);
    }

    private void block(Block block) {
        if (block.kind() != Block.Kind.PARAGRAPH) {
            (open ? body : before).add(block);
            return;
        }
        List<Entry> lines = new ArrayList<>();
        for (Entry entry : block.entries()) {
            if (!begins(entry)) {
                lines.add(entry);
            } else if (!lines.isEmpty()) {
                // The lines before belong to the treatment before.
                Block part = part(block, lines);
                lines.clear();
                if (treatments.isEmpty()) {
                    before.add(part);
                }
            }
            if (!lines.isEmpty() && open) {
                body.add(part(block, lines));
                lines.clear();
            }
        }
        if (!lines.isEmpty()) {
            (open ? body : before).add(part(block, lines));
        }
    }

    private static Block part(Block block, List<Entry> lines) {
        return lines.size() == block.entries().size()
                ? block
                : new Block(
                        block.kind(),
                        block.level(),
                        List.copyOf(lines),
                        String.join(
                                "<br>",
                                lines.stream()
                                        .map(Entry::text)
                                        .map(HtmlBlocks::escaped)
                                        .toList()),
                        true,
                        block.strong(),
                        lines.get(0).at());
    }

    /** Whether a line begins a treatment, or goes on with the lines that do. */
    private boolean begins(Entry entry) {
        Optional<DecisionHeading> line = DecisionHeading.ofLine(entry.text());
        if (line.isPresent()) {
            begin(entry);
            line.get().body().ifPresent(reference::body);
            line.get().date().ifPresent(reference::date);
            labelled = false;
            return true;
        }
        if (entry.text().indexOf(':') < 0) {
            return false;
        }
        Matcher label = LABELLED.matcher(Space.single(entry.text()));
        return label.matches() && labelled(FoldedWords.folded(label.group(1)), label.group(2), entry);
    }

    private boolean labelled(String name, String value, Entry entry) {
        if (name.equals("udvalg")) {
            begin(entry);
            labelled = true;
            reference.body(BodyWords.only(value).orElseGet(() -> BodyWords.kinded(value)));
            return true;
        }
        if (!open || !labelled || !body.isEmpty()) {
            return false;
        }
        Optional<LocalDate> day = Danish.day(value);
        if (name.equals("dato") && day.isPresent()) {
            reference.date(day);
        } else if (name.startsWith("punkt")) {
            reference.itemNumber(value);
        } else {
            return false;
        }
        heading.add(entry.text());
        return true;
    }

    private void begin(Entry entry) {
        end();
        open = true;
        at = entry.at();
        headed = entry.until();
        heading.add(entry.text());
    }

    /** The decision with who decided and when, so that it is not taken for this meeting's. */
    private Decision dated(Decision decision) {
        DecisionReference where = reference.build();
        return context.places().like(decision.withBody(where.body()).withDate(where.date()), decision);
    }

    /** Whether the last step is the meeting itself, whose decision stands under its own heading: it is no earlier treatment. */
    private boolean here() {
        DecisionReference step = reference.build();
        return step.date().isPresent()
                && step.date().equals(context.date())
                && step.body()
                        .filter(body -> context.bodies().stream().anyMatch(body::sameAs))
                        .isPresent();
    }

    /** Where the treatment ends: behind what was decided, or else behind the line that names the step. */
    private int until() {
        return body.isEmpty() ? headed : body.get(body.size() - 1).until();
    }

    private void end() {
        if (open && here()) {
            before.add(new Block(
                    Block.Kind.PARAGRAPH,
                    0,
                    heading.stream().map(line -> new Entry("", line, 0, at)).toList(),
                    HtmlBlocks.escaped(String.join("\n", heading)).replace("\n", "<br>"),
                    true,
                    false,
                    at));
            before.addAll(body);
        } else if (open) {
            DecisionReader.Read decision = DecisionReader.keepingAttendance(
                    body, body.isEmpty() ? at : body.get(0).at(), cell, context);
            PriorTreatment treatment = PriorTreatment.builder()
                    .heading(String.join("\n", heading))
                    .reference(reference.build())
                    .decisions(decision.decision().stream().map(this::dated).toList())
                    .build();
            treatments.add(context.places().at(treatment, CellContext.place(cell, at, until())));
        }
        open = false;
        heading.clear();
        body.clear();
        reference = DecisionReference.builder();
    }
}
