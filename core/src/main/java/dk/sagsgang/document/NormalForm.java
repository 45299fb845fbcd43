package dk.sagsgang.document;

import dk.sagsgang.internal.NormalText;
import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.internal.RecordPlan;
import dk.sagsgang.text.FormattedText;

/**
 * A document, or any record of the model, in the spelling in which rules look at it: the same words in other letters, blanks
 * and hyphens are the same words.
 *
 * <p>Systems write "Børne-" with one letter or with two, put hard spaces before numbers, two spaces behind a full stop, soft
 * hyphens into long words, and line breaks wherever the page ended. None of it changes what a document says, so none of it
 * changes what rules find. In this form letters are composed, each run of blanks and line breaks is one space, what nobody
 * sees is gone, hyphens are hyphens, and markup is taken away. Places stay what they were. File names and addresses stay as
 * they are, and so do dates, amounts and words of vocabularies.
 *
 * <pre>{@code
 * Body body = Body.of("Social\u00adudvalget ");
 * NormalForm.of(body).name() // "Socialudvalget"
 * }</pre>
 */
public final class NormalForm {

    private NormalForm() {}

    /** The record in this form; the same object where it is so already. */
    public static <R extends Record> R of(R record) {
        return RecordCopy.of(record, NormalForm::normal);
    }

    private static Object normal(Record owner, RecordPlan.Component component, Object value) {
        if (value instanceof String text) {
            return component.exact() ? text : NormalText.of(text);
        }
        return value instanceof FormattedText text ? of(text) : value;
    }

    /**
     * The text in this form, its markup taken away; the same object where it is so already. Markup without words may be a
     * picture, for which rules look, and stays.
     */
    public static FormattedText of(FormattedText text) {
        String plain = text.plain();
        String words = NormalText.of(plain);
        return words.isEmpty() && !plain.equals(text.content()) || words.equals(text.content())
                ? text
                : FormattedText.of(words);
    }
}
