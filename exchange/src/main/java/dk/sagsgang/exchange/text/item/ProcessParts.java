package dk.sagsgang.exchange.text.item;

import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.block.Entry;
import dk.sagsgang.exchange.text.step.PlanReader;
import dk.sagsgang.exchange.text.step.ToldStep;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.text.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The further process of an item: the steps that its sections tell, each once. The words stay in the sections. */
final class ProcessParts {

    /** Below such headings each day is that of a step. */
    private static final Set<SectionKind> PLANS = Set.of(SectionKind.TIME_PLAN, SectionKind.FURTHER_PROCESS);

    /** Below such headings stands what was, or who decides. */
    private static final Set<SectionKind> NO_PROCESS = Set.of(SectionKind.HISTORY, SectionKind.COMPETENCE);

    private static final QuickPattern MARK = QuickPattern.compile("\\d{1,2}\\.");

    private static final QuickPattern BELONGS = QuickPattern.compile(
            "(?:behandling|kvartal|halvår|(?:" + MonthNames.ANY + "|(?:jan|feb|aug|sept?|okt|nov|dec)\\.)(?!\\p{L}))");

    private final CellContext context;
    private final List<Milestone> steps = new ArrayList<>();
    private final Set<Milestone> known = new HashSet<>();

    ProcessParts(CellContext context) {
        this.context = context;
    }

    /** The steps, in printed order. */
    List<Milestone> all() {
        return steps;
    }

    /** "1. behandling" and "4. nov." are no elements with marks. */
    private static String line(Entry entry) {
        boolean words = MARK.matches(entry.mark()) && BELONGS.lookingAt(entry.text());
        return words ? entry.mark() + " " + entry.text() : entry.text();
    }

    /** Takes what the lines under a heading tell. */
    void take(String heading, List<Block> blocks, Chars cell) {
        Optional<SectionKind> kind = Headings.kind(heading);
        if (kind.filter(NO_PROCESS::contains).isPresent()) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() != Block.Kind.TABLE) {
                entries.addAll(block.entries());
            }
        }
        List<String> lines = entries.stream().map(ProcessParts::line).toList();
        boolean plan = kind.filter(PLANS::contains).isPresent();
        for (ToldStep told : PlanReader.read(heading, plan, lines, context.bodies(), context.date())) {
            if (known.add(told.step())) {
                steps.add(context.places().at(told.step(), CellContext.place(cell, entries.get(told.line()))));
            }
        }
    }
}
