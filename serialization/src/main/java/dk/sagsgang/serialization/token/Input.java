package dk.sagsgang.serialization.token;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.serialization.bytes.Source;
import dk.sagsgang.serialization.bytes.Utf8;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.reading.ValueKind;
import dk.sagsgang.validation.rule.RuleDescription;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The tokens of one document, and where its problems are noted.
 *
 * <p>It never throws for what the document holds. Where the tokens cannot go on, as after broken syntax, the problem is
 * noted and every list and object ends here, so that what stands before is read.
 *
 * <p>Places are worked out only for problems: a document without any pays nothing for them.
 */
public final class Input {

    /** What a number may have beside its digits: signs, a point, an exponent. */
    private static final int SIGNS = 16;

    private final JsonParser parser;
    private final Source source;
    private final int end;
    private final boolean risky;
    private final boolean broken;
    private final boolean tolerant;
    private final ReadLimits limits;
    private final Problems problems;
    private final ListDifferences dropped;

    private JsonToken token = JsonToken.NOT_AVAILABLE;
    private int depth;
    private int values;
    private boolean stopped;

    /**
     * Input from a source.
     *
     * @param parser the tokens of the text
     * @param text what the look over the bytes has shown
     */
    public Input(
            JsonParser parser,
            Source source,
            Utf8.Result text,
            boolean tolerant,
            ReadLimits limits,
            Problems problems,
            ListDifferences dropped) {
        this.parser = parser;
        this.source = source;
        this.end = text.end();
        this.risky = text.risky();
        this.broken = text.broken();
        this.tolerant = tolerant;
        this.limits = limits;
        this.problems = problems;
        this.dropped = dropped;
    }

    /** Whether what is unambiguous is taken, and reported as a warning. */
    public boolean tolerant() {
        return tolerant;
    }

    /** Whether nothing more can be read. */
    public boolean stopped() {
        return stopped;
    }

    /** The current token; {@code NOT_AVAILABLE} when stopped. */
    public JsonToken token() {
        return token;
    }

    /** Goes on to the next token. */
    public JsonToken next() {
        if (stopped) {
            return token;
        }
        try {
            JsonToken next = parser.nextToken();
            token = next == null ? JsonToken.NOT_AVAILABLE : next;
            stopped = next == null && broken; // nothing stands before the byte that is no UTF-8
        } catch (JacksonException fault) {
            stop(fault);
        }
        return token;
    }

    /** Goes on to the next element of a list, or to its end. */
    public JsonToken nextElement() {
        JsonToken next = next();
        if (next != JsonToken.END_ARRAY) {
            count();
        }
        return token;
    }

    /** Goes on to the next property of an object and tells which of the names it is; negative for none and at the end. */
    public int nextName(PropertyNameMatcher names) {
        if (stopped) {
            return PropertyNameMatcher.MATCH_END_OBJECT;
        }
        try {
            int match = parser.nextNameMatch(names);
            if (match == PropertyNameMatcher.MATCH_END_OBJECT) {
                token = JsonToken.END_OBJECT;
                return match;
            }
            token = JsonToken.PROPERTY_NAME;
            count();
            return stopped ? PropertyNameMatcher.MATCH_END_OBJECT : match;
        } catch (JacksonException fault) {
            stop(fault);
            return PropertyNameMatcher.MATCH_END_OBJECT;
        }
    }

    /** Tells which of the names the current property is; negative for none. */
    public int matchName(PropertyNameMatcher names) {
        return parser.currentNameMatch(names);
    }

    /** The name of the current property, or of the one whose value is current. */
    public String name() {
        String name = parser.currentName();
        return name == null ? "" : name;
    }

    /** The current string. A character that no text may hold is reported and taken out. */
    @Nullable
    public String text() {
        try {
            String text = parser.getString();
            if (!source.halves().none()) {
                halfCharacter();
            }
            return risky ? Characters.check(text, this) : text;
        } catch (JacksonException fault) {
            stop(fault, TokenPointers.of(parser.streamReadContext(), null));
            return null;
        }
    }

    private void halfCharacter() {
        Character half = source.halves().in(offset(parser.currentTokenLocation()), after());
        if (half != null) {
            Characters.report(this, "surrogate", half);
        }
    }

    /** The current number as it is written; null if it is far too long. */
    @Nullable
    public String digits() {
        String digits = parser.getString();
        if (digits.length() > limits.digits() + SIGNS) {
            tooManyDigits();
            return null;
        }
        return digits;
    }

    /** Notes that the current number is too long. */
    public void tooManyDigits() {
        lost(ReadingRules.TOO_LARGE, "number", here(), Argument.number("limit", limits.digits()));
    }

    /** The number of digits that a number may have. */
    public int mostDigits() {
        return limits.digits();
    }

    /** Goes one level down, at the beginning of a list or an object. */
    public void enter() {
        if (++depth > limits.depth()) {
            stop(ReadingRules.TOO_LARGE, "depth", here(), Argument.number("limit", limits.depth()));
        }
    }

    /** Goes one level up, at the end of a list or an object. */
    public void leave() {
        depth--;
    }

    /** Reads over the current value. */
    public void skip() {
        if (token == JsonToken.VALUE_STRING) {
            finish();
        }
        if (!token.isStructStart()) {
            return;
        }
        int outside = depth;
        enter();
        while (depth > outside && !stopped) {
            JsonToken next = next();
            if (next.isStructStart()) {
                count();
                enter();
            } else if (next.isStructEnd()) {
                leave();
            } else if (next != JsonToken.PROPERTY_NAME) {
                count();
            }
        }
        depth = outside;
    }

    /** The tokenizer reads the end of a text only when asked for it, or for the next token. */
    private void finish() {
        try {
            parser.finishToken();
        } catch (JacksonException fault) {
            stop(fault, TokenPointers.of(parser.streamReadContext(), null));
        }
    }

    /** Where the current token is. */
    public Spot here() {
        return new Spot(TokenPointers.of(parser.streamReadContext(), token), offset(parser.currentTokenLocation()));
    }

    /** The pointer of the place at which the input has come to its end. */
    public String pointer() {
        return TokenPointers.of(parser.streamReadContext(), null);
    }

    /** Where the input is after the last token. */
    public int after() {
        return offset(parser.currentLocation());
    }

    /** Notes that a value is of another type than belongs here, and reads over it. */
    @Nullable
    public Object wrongType(ValueKind expected) {
        if (!stopped) {
            lostType(here(), actual(), expected);
            skip();
        }
        return null;
    }

    /** Notes that a value that has been read over is of another type than belongs there. */
    public void lostType(Spot spot, ValueKind actual, ValueKind expected) {
        lost(ReadingRules.WRONG_TYPE, "", spot, Argument.code("actual", actual), Argument.code("expected", expected));
    }

    /** Notes that a value of another type than belongs here is taken all the same. */
    public void takenType(Spot spot, ValueKind actual, ValueKind expected) {
        taken(ReadingRules.WRONG_TYPE, "", spot, Argument.code("actual", actual), Argument.code("expected", expected));
    }

    /** Notes a problem at the current token because of which its value is not taken. */
    @Nullable
    public Object wrong(RuleDescription rule, String variant, Argument... arguments) {
        lost(rule, variant, here(), arguments);
        return null;
    }

    /** Notes a problem because of which something is not taken. */
    public void lost(RuleDescription rule, String variant, Spot spot, Argument... arguments) {
        lost(rule, variant, rule.severity(variant), spot, arguments);
    }

    /** Notes a problem because of which something is not taken, at a severity of its own. */
    public void lost(RuleDescription rule, String variant, Severity severity, Spot spot, Argument... arguments) {
        if (roomFor(spot)) {
            problems.lost(rule, variant, severity, spot, arguments);
        }
    }

    /** Notes a problem in spite of which the value is taken. */
    public void taken(RuleDescription rule, String variant, Spot spot, Argument... arguments) {
        if (roomFor(spot)) {
            problems.taken(rule, variant, spot, arguments);
        }
    }

    /** What was left out of lists, so that places in the document can be found in the source. */
    public ListDifferences dropped() {
        return dropped;
    }

    /** What stands at the current token. */
    public ValueKind actual() {
        return switch (token) {
            case START_OBJECT -> ValueKind.OBJECT;
            case START_ARRAY -> ValueKind.LIST;
            case VALUE_STRING -> ValueKind.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ValueKind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> ValueKind.TRUTH_VALUE;
            default -> ValueKind.NULL;
        };
    }

    private boolean roomFor(Spot spot) {
        if (stopped) {
            return false;
        }
        if (problems.full()) {
            stop(ReadingRules.TOO_LARGE, "problems", spot, Argument.number("limit", limits.problems()));
            return false;
        }
        return true;
    }

    private void count() {
        if (++values > limits.values()) {
            stop(ReadingRules.TOO_LARGE, "items", here(), Argument.number("limit", limits.values()));
        }
    }

    private void stop(RuleDescription rule, String variant, Spot spot, Argument... arguments) {
        if (!stopped) {
            problems.lost(rule, variant, rule.severity(variant), spot, arguments);
        }
        stopped = true;
        token = JsonToken.NOT_AVAILABLE;
    }

    /** Ends the input where the next token is broken. */
    private void stop(JacksonException fault) {
        String pointer = TokenPointers.of(parser.streamReadContext(), null);
        boolean between = parser.streamReadContext().inObject() && parser.currentToken() != JsonToken.PROPERTY_NAME;
        stop(fault, between ? TokenPointers.of(parser.streamReadContext(), JsonToken.START_OBJECT) : pointer);
    }

    private void stop(JacksonException fault, String pointer) {
        int offset = Math.min(Math.max(offset(fault), source.start()), end);
        Spot spot = new Spot(pointer, offset);
        if (broken && offset >= end) {
            stopped = true; // the byte that is no UTF-8 has been reported
            token = JsonToken.NOT_AVAILABLE;
        } else if (fault instanceof StreamConstraintsException) {
            stop(ReadingRules.TOO_LARGE, "text", spot, Argument.number("limit", limits.text()));
        } else if (fault instanceof UnexpectedEndOfInputException || source.skipSpace(offset, end) == end) {
            stop(ReadingRules.SYNTAX, "truncated", spot);
        } else {
            stop(ReadingRules.SYNTAX, "", spot);
        }
    }

    private int offset(JacksonException fault) {
        return offset(fault.getLocation() == null ? parser.currentLocation() : fault.getLocation());
    }

    private int offset(TokenStreamLocation location) {
        return source.start() + (int) location.getByteOffset();
    }
}
