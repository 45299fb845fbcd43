package dk.sagsgang.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.identifier.CprHit;
import dk.sagsgang.identifier.CprNumbers;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.NormalText;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.markup.HtmlReader;
import java.util.List;

/**
 * Running text, plain or with markup.
 *
 * <p>In JSON a plain text is a string and any other is {@code {"format":"html","content":"<p>…"}}. The empty text means
 * that nothing was written; a text is never optional.
 *
 * <pre>{@code FormattedText.html("<p>Godkendt &amp; underskrevet</p>").plain() // "Godkendt & underskrevet"}</pre>
 *
 * @param format {@code "plain"}, {@code "html"}, or another format's short name, kept as it came
 * @param content the text in that format, such as {@code "<p>Godkendt.</p>"}
 */
public record FormattedText(@Unset String format, @Unset String content) {

    /** The text in which nothing is written. */
    public static final FormattedText EMPTY = new FormattedText("", "");

    private static final String PLAIN = "plain";
    private static final String HTML = "html";

    /** Puts {@code "plain"} for a missing format; not stable, use {@link #of} or {@link #html}. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public FormattedText(@JsonProperty("format") @Unset String format, @JsonProperty("content") @Unset String content) {
        this.content = Components.text(content);
        String given = Components.text(format);
        this.format = given.isBlank() || this.content.isEmpty() ? PLAIN : given;
    }

    /** Plain text, as it stands; lines end with {@code \n}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FormattedText of(String plain) {
        return new FormattedText(PLAIN, plain);
    }

    /** Text in HTML; it is kept as it is, neither checked nor cleaned. */
    public static FormattedText html(String content) {
        return new FormattedText(HTML, content);
    }

    /** Whether nothing but white space is written, hard spaces included and markup aside. */
    public boolean blank() {
        boolean begins = !content.isEmpty() && Character.isLetterOrDigit(content.charAt(0)) && format.equals(PLAIN);
        return !begins && NormalText.of(plain()).isEmpty();
    }

    /** The text without markup: itself when plain, else without tags and with character references resolved. */
    public String plain() {
        return format.equals(HTML) ? HtmlReader.text(content).strip() : content;
    }

    /**
     * The CPR numbers that are written in it, shown or not: comments, attributes and scripts are read too. The places are
     * those in the content.
     */
    public List<CprHit> cprNumbers() {
        return format.equals(HTML) ? CprNumbers.findInHtml(content) : CprNumbers.find(content);
    }

    /** The JSON form: a string when plain. */
    @JsonValue
    public Object json() {
        return format.equals(PLAIN) ? content : new Marked(format, content);
    }

    /** The content, as it stands. */
    @Override
    public String toString() {
        return content;
    }

    @JsonPropertyOrder({"format", "content"})
    private record Marked(
            @JsonProperty("format") String format,
            @JsonProperty("content") String content) {}
}
