package dk.sagsgang.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.testkit.value.Texts;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextProperties {

    @Property(tries = 1000)
    void anyTextIsText(@ForAll("texts") String text) {
        assertThat(text.codePoints().filter(TextProperties::noText).boxed()).isEmpty();
    }

    /** Control characters but tab and line feed, halves of surrogate pairs and noncharacters. */
    private static boolean noText(int c) {
        boolean control = Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n';
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return control || surrogate || noncharacter;
    }

    @Property
    void plainTextStaysAsItIs(@ForAll("texts") String text) {
        assertThat(FormattedText.of(text).plain()).isEqualTo(text);
        assertThat(FormattedText.of(text)).hasToString(text);
    }

    @Property(tries = 1000)
    void htmlIsReadWhateverItHolds(@ForAll("anything") String html) {
        FormattedText text = FormattedText.html(html);
        assertThat(text.plain()).hasSizeLessThanOrEqualTo(html.length() + 1);
        assertThat(text).hasToString(html);
    }

    @Property
    void escapedProseReadsBackFromHtml(@ForAll("prose") String prose) {
        String html = prose.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        assertThat(FormattedText.html("<div><p class=\"a>b\">" + html + "</p></div>")
                        .plain())
                .isEqualTo(prose.strip());
    }

    @Property
    void sectionsOfKnownHeadingsAreOfTheirKind(@ForAll("kinds") SectionKind kind) {
        for (String heading :
                new String[] {kind.danish(), kind.danish().toUpperCase(Locale.ROOT), kind.danish() + ":"}) {
            assertThat(SectionKind.ofHeading(heading)).contains(kind);
        }
    }

    @Provide
    Arbitrary<SectionKind> kinds() {
        return Arbitraries.of(SectionKind.words());
    }

    @Property
    void noPrintedWordsAreTooStrangeToBeClassified(@ForAll("anything") String printed) {
        assertThat(ItemKind.ofTitle(printed)).isEqualTo(ItemKind.ofTitle(" " + printed + " "));
        assertThat(SectionKind.ofHeading(printed)).isEqualTo(SectionKind.ofHeading(" " + printed + " "));
        assertThat(Outcome.ofPhrase(printed)).isEqualTo(Outcome.ofPhrase("\u00A0" + printed));
        assertThat(BodyKind.ofName(printed)).isEqualTo(BodyKind.ofName(" " + printed + " "));
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.anyText();
    }

    @Provide
    Arbitrary<String> prose() {
        return Texts.prose();
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(Texts.anyText(), Arbitraries.strings().all());
    }
}
