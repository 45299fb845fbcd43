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
            new MunicipalityNumbersWellFormed(),
            new WeekdayIsThatDays(),
            new PrintedDateHasYear(),
            new LabelHasValue(),
            new ValueIsAsPrinted(),
            new NothingIsATrial(),
            new SharesFitTheWhole(),
            new LayoutNamesWhatIsThere());

    private TextRules() {}
}
