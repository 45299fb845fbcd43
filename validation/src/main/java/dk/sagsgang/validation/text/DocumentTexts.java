package dk.sagsgang.validation.text;

import dk.sagsgang.document.NormalForm;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.CaseNumberScheme;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.internal.NormalText;
import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.internal.RecordPlan.Component;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.CopyKind;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.validation.part.DocumentKeys;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.text.Passage.Kind;
import dk.sagsgang.vocabulary.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through a document: for its normal form, at which the other rules look, and for the texts in it that rules for text
 * may tell something about.
 *
 * <p>Of what kind each text is, is said on the records. What nobody sees is looked at as it was written.
 *
 * @param <R> the type of the document
 */
public final class DocumentTexts<R extends Record> {

    private static final String PLAIN = FormattedText.EMPTY.format();

    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Passage> emptyLabels = new HashMap<>();
    private final boolean trial;
    private final Wholes wholes;
    private final DocumentKeys keys = new DocumentKeys();
    private final R normal;

    private DocumentTexts(R document) {
        // What says itself that it is a test needs no telling.
        this.trial = document instanceof Meeting meeting
                && meeting.copy().filter(CopyKind.TEST::equals).isPresent();
        this.wholes = new Wholes(document);
        if (wholes.tell(document)) {
            passages.add(new Passage(document, Place.ROOT));
        }
        this.normal = RecordCopy.withPlaces(document, this::look);
    }

    /** The texts of a document, looked through. */
    public static <R extends Record> DocumentTexts<R> of(R document) {
        return new DocumentTexts<>(document);
    }

    /** The document in its normal form; the same object where it is so already. */
    public R normal() {
        return normal;
    }

    /** The keys of its parts. */
    public DocumentKeys keys() {
        return keys;
    }

    /** Lets the rules for text look at what they may tell something about. */
    public void check(TextCheck check) {
        passages.forEach(check::check);
    }

    private Object look(RecordCopy here, Record owner, Component component, Object value) {
        if (value instanceof String text) {
            return text(here, owner, component, text);
        }
        if (component.kind() == TextKind.RECORD) {
            if (value instanceof Record record && wholes.tell(record)) {
                passages.add(new Passage(record, here.place(Place.ROOT, Place::into)));
            }
            return value;
        }
        if (value instanceof FormattedText text) {
            return formatted(here, text);
        }
        if (value instanceof Code word) {
            word(here, word);
        }
        return value;
    }

    private String text(RecordCopy here, Record owner, Component component, String text) {
        int traces = TextTraits.in(text);
        String words = text;
        if (traces == TextTraits.UNTOLD) {
            words = NormalText.of(text);
            traces = TextTraits.inNormal(words);
        }
        if (!trial && TestWords.titled(owner, component) && TestWords.mayBe(words)) {
            traces |= TextTraits.TITLE_OF_TRIAL;
        }
        if (traces != TextTraits.NONE || alwaysAsked(component.kind())) {
            note(here, kind(here.kind(), owner, words), words, FormattedText.of(text), traces);
        }
        String normalized = component.exact() ? text : words;
        keys.see(here, component, normalized);
        return normalized;
    }

    private FormattedText formatted(RecordCopy here, FormattedText text) {
        String content = text.content();
        int traces = text.format().equals(PLAIN) ? TextTraits.in(content) : TextTraits.UNTOLD;
        if (traces != TextTraits.UNTOLD) {
            traces |= !trial && TestWords.mayBe(content) ? TextTraits.TRIAL : TextTraits.NONE;
            note(here, Kind.PROSE, content, text, traces);
            return text;
        }
        FormattedText normal = NormalForm.of(text);
        String words = normal == text ? NormalText.of(normal.plain()) : normal.content();
        int tried = !trial && TestWords.mayBe(words) ? TextTraits.TRIAL : TextTraits.NONE;
        note(here, Kind.PROSE, words, text, TextTraits.inNormal(words) | TextTraits.ofNumber(content) | tried);
        return normal;
    }

    private void word(RecordCopy here, Code word) {
        if (!word.known()) {
            String words = NormalText.of(word.code());
            // Of many schemes at once there is no vocabulary: a level of the municipality's own is as good as a known
            // one.
            Kind kind = here.kind() == TextKind.WORD ? Kind.UNKNOWN_WORD : Kind.TECHNICAL;
            note(here, kind, words, FormattedText.of(word.code()), TextTraits.inNormal(words));
        }
    }

    /** Whether a rule tells something of texts of a kind whatever they are. */
    private static boolean alwaysAsked(TextKind kind) {
        return kind == TextKind.LABEL
                || kind == TextKind.ID
                || kind == TextKind.CVR
                || kind == TextKind.MUNICIPALITY_CODE;
    }

    private void note(RecordCopy here, @Nullable Kind kind, String words, FormattedText written, int traces) {
        if (kind == Kind.EMPTY_LABEL) {
            label(here, words);
        } else if (kind != null && kind.mayTell(traces)) {
            passages.add(new Passage(words, written, kind, here.place(Place.ROOT, Place::into), traces));
        }
    }

    /** A label that stands empty in many items is looked at where it first stands. */
    private void label(RecordCopy here, String label) {
        Passage first = emptyLabels.get(LabelHasValue.bare(label));
        if (first == null) {
            first = new Passage(label, Kind.EMPTY_LABEL, here.place(Place.ROOT, Place::into));
            emptyLabels.put(LabelHasValue.bare(label), first);
            passages.add(first);
        } else {
            first.standsOnceMore();
        }
    }

    /** Whether a system prints the labels of a case on an item that is none, such as the approval of the agenda. */
    private static boolean procedural(AgendaItem item) {
        return item.kind()
                .or(() -> ItemKind.ofTitle(item.title()))
                .filter(kind -> !kind.equals(ItemKind.CASE))
                .isPresent();
    }

    /** As what the rules look at it; null where none does. */
    private static @Nullable Kind kind(TextKind kind, Record owner, String words) {
        return switch (kind) {
            case PRINTED -> Kind.PRINTED;
            case TECHNICAL -> owner instanceof ExternalId ? Kind.ID_OF_PERSON : Kind.TECHNICAL;
            case KEY, REFERENCE -> Kind.TECHNICAL;
            case MUNICIPALITY_CODE -> Kind.MUNICIPALITY_CODE;
            case CVR -> Kind.CVR;
            case CASE_NUMBER -> ofCaseNumber(words);
            case ID -> owner instanceof ExternalId id && ofBusinessRegister(id) ? Kind.CVR : ofCaseNumber(words);
            case LABEL -> owner instanceof AgendaItem item && procedural(item) ? null : Kind.EMPTY_LABEL;
            case PROSE, WORD, RECORD, NONE -> Kind.PROSE;
        };
    }

    /** A number of six digits and a year looks like a person's number in every eighth case and is none. */
    private static @Nullable Kind ofCaseNumber(String words) {
        Optional<CaseNumberScheme> scheme = CaseNumber.of(words).scheme();
        return scheme.filter(CaseNumberScheme.SERIAL_LONG_YEAR::equals).isPresent() ? null : Kind.TECHNICAL;
    }

    private static boolean ofBusinessRegister(ExternalId id) {
        String system = NormalText.of(id.system()).toLowerCase(Locale.ROOT);
        return system.equals(ExternalId.CVR) && !id.value().isBlank();
    }
}
