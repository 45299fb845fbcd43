package dk.sagsgang.validation.text;

import java.util.List;

/** The rules for text, in the order of their ids. */
final class TextRules {

    static final List<TextRule> ALL = List.of(
            new CprNumber(),
            new LikelyCprNumber(),
            new TemplateHelpText(),
            new YearSpanRunsForward(),
            new WordIsKnown(),
            new PrintedDayExists(),
            new MunicipalityNumbersWellFormed());

    private TextRules() {}
}
