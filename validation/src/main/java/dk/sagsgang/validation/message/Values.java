package dk.sagsgang.validation.message;

import dk.sagsgang.identifier.CaseNumberScheme;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.VoteChoice;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitLevel;
import dk.sagsgang.report.Argument;
import dk.sagsgang.text.SectionKind;
import dk.sagsgang.validation.reading.ValueKind;
import dk.sagsgang.validation.rule.ItemNumber;
import dk.sagsgang.vocabulary.KnownCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** How arguments are shown in one language: dates in words, numbers with its decimal sign, codes by their labels. */
final class Values {

    /** The words that arguments may be, each by its code. */
    private static final Map<String, Function<Locale, String>> WORDS = words();

    private static Map<String, Function<Locale, String>> words() {
        Map<String, Function<Locale, String>> words = new HashMap<>();
        Stream.of(Outcome.words(), AttendanceStatus.words(), SectionKind.words(), UnitKind.words(), UnitLevel.words())
                .flatMap(List::stream)
                .forEach(word -> words.putIfAbsent(word.code(), word::label));
        Stream.<KnownCode[]>of(VoteChoice.values(), Edition.values(), CaseNumberScheme.values(), ValueKind.values())
                .flatMap(Arrays::stream)
                .forEach(word -> words.putIfAbsent(word.code(), word::label));
        return Map.copyOf(words);
    }

    private static final String NUMBER_OF_AN_ITEM = "number";
    private static final int FEWEST_GROUPED = 5;

    private final Locale locale;
    private final boolean danish;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;

    Values(Locale locale) {
        this.locale = locale;
        this.danish = locale.getLanguage().equals("da");
        this.date = DateTimeFormatter.ofPattern(danish ? "d. MMMM uuuu" : "d MMMM uuuu", locale);
        this.time = DateTimeFormatter.ofPattern(danish ? "d. MMMM uuuu 'kl.' HH.mm" : "d MMMM uuuu HH:mm", locale);
    }

    Locale locale() {
        return locale;
    }

    String shown(Argument argument) {
        String value = argument.value();
        return switch (argument.kind()) {
            case NUMBER -> number(value);
            case DATE -> date(value);
            case TIME -> time(value);
            case CODE -> WORDS.containsKey(value) ? WORDS.get(value).apply(locale) : value;
            case MARK -> mark(argument.name(), value);
            case IDENTIFIER, BODY -> value;
        };
    }

    /** A mark without its last stop; the number of an item stands behind "item", and so without a word of its own. */
    private String mark(String name, String value) {
        String mark = value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
        if (!name.equals(NUMBER_OF_AN_ITEM)) {
            return mark;
        }
        String bare = ItemNumber.bare(mark);
        return bare.isBlank() ? (danish ? "uden nummer" : "without a number") : bare;
    }

    /** Digits in threes from five on, so that item numbers and years stay as they are printed. */
    private String number(String value) {
        int point = value.indexOf('.') < 0 ? value.length() : value.indexOf('.');
        int first = value.startsWith("-") ? 1 : 0;
        StringBuilder shown = new StringBuilder(value.length() + value.length() / 3);
        for (int i = 0; i < value.length(); i++) {
            boolean groups = point - first >= FEWEST_GROUPED && i > first && i < point && (point - i) % 3 == 0;
            if (groups) {
                shown.append(danish ? '.' : ',');
            }
            shown.append(i == point && danish ? ',' : value.charAt(i));
        }
        return shown.toString();
    }

    private String date(String value) {
        try {
            return date.format(LocalDate.parse(value));
        } catch (DateTimeParseException notADate) {
            return value;
        }
    }

    private String time(String value) {
        try {
            return time.format(LocalDateTime.parse(value));
        } catch (DateTimeParseException notATime) {
            return value;
        }
    }
}
