package dk.sagsgang.exchange.paper.organisation.head;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.reference.PaperReference;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The papers that are enclosed, in the last lines: "Bilag: Bilag 1: Oversigt over opgaver. Bilag 2: Høringsnotat." or a line each. */
public final class AnnexLines {

    private static final QuickPattern LABELLED =
            QuickPattern.compile("(?:Bilag|Bilagsliste|Bilagsoversigt|Vedlagt): ?(?<list>\\S.{3,600})");

    private static final QuickPattern HEADING =
            QuickPattern.compile("(?:Bilag|BILAG|Bilagsliste|Bilagsoversigt|Vedlagte bilag):?");

    private static final QuickPattern NUMBERED =
            QuickPattern.compile("Bilag (?:\\d{1,2}|[A-H])(?:[.:]| [-\u2013])? ?\\S.{2,120}");

    private static final QuickPattern NEXT = QuickPattern.compile("(?:[.;,] ?| )(?=Bilag (?:\\d{1,2}|[A-H])[.: ])|; ");

    /** So far from the end they stand at the most. */
    private static final int LAST = 12;

    private AnnexLines() {}

    /** The lines without those of the enclosed papers, which the model is told. */
    public static List<PaperLine> without(List<PaperLine> lines, OrganisationModelBuilder model) {
        List<PaperLine> kept = new ArrayList<>();
        boolean below = false;
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            boolean last = i > 2 && i >= lines.size() - LAST;
            Matcher labelled = LABELLED.matcher(line.printed());
            if (last && line.mark().isEmpty() && labelled.matches()) {
                Stream.of(NEXT.split(labelled.group("list"))).forEach(title -> add(title, model));
                continue;
            }
            boolean headed = last && HEADING.matches(line.text()) && i + 1 < lines.size() && listed(lines.get(i + 1));
            below = headed || below && listed(line);
            if (!below) {
                kept.add(line);
            } else if (!headed) {
                add(line.bullet() ? line.text() : line.printed(), model);
            }
        }
        return kept;
    }

    private static boolean listed(PaperLine line) {
        return NUMBERED.matches(line.text())
                || !line.mark().isEmpty()
                        && line.text().length() < LAST * 10
                        && !line.text().endsWith(".");
    }

    private static void add(String title, OrganisationModelBuilder model) {
        String bare = title.strip().replaceFirst("[.;]$", "");
        if (!bare.isEmpty()) {
            model.addPapers(PaperReference.builder().title(bare).build());
        }
    }
}
