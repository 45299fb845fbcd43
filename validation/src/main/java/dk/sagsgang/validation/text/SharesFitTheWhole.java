package dk.sagsgang.validation.text;

import dk.sagsgang.internal.NormalText;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * TXT-013: The shares of one whole come to no more than a hundred per cent.
 *
 * <p>Only where the text says that the figures are parts of one whole: their subjects speak of a share or part ("andel",
 * "heraf"), or their heading of a distribution or of who pays.
 */
final class SharesFitTheWhole implements TextRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("TXT-013", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(Passage passage, Findings findings) {
        passage.whole(Section.class).ifPresent(section -> check(section, passage, findings));
    }

    private static void check(Section section, Passage passage, Findings findings) {
        boolean ofOneWhole = speaksOf(DISTRIBUTION, section.heading());
        Map<Optional<ImpreciseDate>, BigDecimal> sums = new HashMap<>();
        Map<Optional<ImpreciseDate>, Integer> parts = new HashMap<>();
        List<Figure> figures = section.figures();
        for (int f = 0; f < figures.size(); f++) {
            Figure figure = figures.get(f);
            Optional<BigDecimal> share = figure.share().flatMap(Share::percent);
            if (share.isEmpty() || share.get().signum() < 0 || !(ofOneWhole || speaksOf(PART, figure.subject()))) {
                continue;
            }
            BigDecimal sum = sums.merge(figure.period(), share.get(), BigDecimal::add);
            int count = parts.merge(figure.period(), 1, Integer::sum);
            // Each share may be rounded up by a half.
            BigDecimal most = HUNDRED.add(HALF.multiply(BigDecimal.valueOf(count)));
            if (count > 1 && sum.compareTo(most) > 0) {
                findings.at(passage.place().at("figures"), Argument.number("sum", sum));
                return;
            }
        }
    }

    private static boolean speaksOf(List<String> words, String text) {
        String small = NormalText.of(text).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(small::contains);
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final List<String> DISTRIBUTION = List.of("fordeling", "finansiering", "sammensætning");
    private static final List<String> PART = List.of("andel", "heraf", "del af");
}
