package dk.sagsgang.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** HTML that is told as it stands says what a browser would make of it. */
class NeatHtmlProperties {

    private static final List<String> NAMES = List.of(
            "p",
            "div",
            "span",
            "b",
            "strong",
            "em",
            "i",
            "u",
            "s",
            "sub",
            "sup",
            "ins",
            "del",
            "font",
            "a",
            "h1",
            "h3",
            "blockquote",
            "ul",
            "ol",
            "li",
            "table",
            "tbody",
            "thead",
            "tr",
            "td",
            "th",
            "pre",
            "center");

    private static final List<String> TEXTS = List.of(
            "Udvalget",
            " godkender ",
            "\n",
            "&amp;",
            "&nbsp;",
            "A & B",
            "A &\nB",
            "A && B",
            "\u00e6",
            "&oslash;",
            "&copy",
            "x < y",
            "&#248;",
            "&lt;b&gt;",
            "<br>",
            "<br/>",
            "<img alt=\"Kort &amp; plan\">",
            "\u00a0",
            "<!-- -->",
            "\0",
            "</p>");

    private static final List<String> ATTRIBUTES = List.of(
            "",
            "",
            "",
            " class=\"x\"",
            " title='a>b'",
            " hidden",
            " colspan=\"2\" style=\"a: b\"",
            " HREF=\"https://a.dk\"",
            " value=3",
            " nowrap",
            " a=\"b\"c=\"d\"",
            " start=\"4\" type='a'",
            " alt = \"b\"",
            "/");

    private static final List<String> ASKED =
            List.of("href", "alt", "colspan", "type", "start", "style", "value", "title", "class", "nowrap");

    @Property(tries = 3000)
    void itIsToldAsABrowserReadsIt(@ForAll("html") String html) {
        Heard neat = new Heard();
        if (!NeatHtml.tell(html.toCharArray(), neat)) {
            return;
        }
        Heard mended = new Heard();
        ParsedHtml.tell(html, new HtmlPositions(html), mended);

        assertThat(neat.said()).as(html).isEqualTo(mended.said());
    }

    @Test
    void cellsAsAgendaSystemsWriteThemAreToldAsTheyStand() {
        for (String html : List.of(
                "<div class=\"x\"><h3 style='a'>Beslutning</h3><span><p>Godkendt<br />&aring; &ndash; b</p></span></div>",
                "<p><strong>A</strong> og <a href=\"https://a.dk/?b=1&amp;c=2\">B</a></p>\n<ul>\n<li>C<ol><li>D</li></ol></li></ul>",
                "<table border=\"1\"><tbody>\n<tr><td valign=\"top\"><p>A</p></td> <td><ul><li>B</li></ul></td></tr></tbody></table>",
                "<p>A\n<div><h4>B</h4></div>\n\n<p>C</p>",
                "<p>Sundhed &\nOmsorg && A &</p>",
                "Kun ord")) {
            assertThat(NeatHtml.tell(html.toCharArray(), new Heard())).as(html).isTrue();
        }
    }

    @Test
    void whatABrowserMendsIsNot() {
        for (String html : List.of(
                "<p><b>A</p>",
                "<p>A<p>B</p></p>",
                "<p>A<ul><li>B</li></ul></p>",
                "<a href=\"b\">A<a>B</a></a>",
                "<table><tr><td>A</td></tr></table>",
                "<table><tbody>A<tr><td>B</td></tr></tbody></table>",
                "<tr><td>A</td></tr>",
                "<li>A</li>",
                "<p hidden>A</p>",
                "<script>A</script>",
                "<p>A &copy B</p>",
                "a < b",
                "A\0",
                "<b><i>A</b></i>",
                "<p>A")) {
            assertThat(NeatHtml.tell(html.toCharArray(), new Heard())).as(html).isFalse();
        }
    }

    @Test
    void eachLetterHasItsPlaceBehindReferencesToo() {
        Heard heard = new Heard();

        assertThat(NeatHtml.tell("<p>S&oslash;lv</p>".toCharArray(), heard)).isTrue();
        assertThat(heard.places).containsExactly(3, 4, 12, 13);
    }

    @Provide
    Arbitrary<String> html() {
        return Arbitraries.longs().map(seed -> {
            StringBuilder html = new StringBuilder();
            Random random = new Random(seed);
            write(html, random, random.nextInt(3) == 0 ? 20 : Integer.MAX_VALUE, 0);
            return html.toString();
        });
    }

    /** Elements in each other, mostly as they should be; one in so many is left open. */
    private static void write(StringBuilder html, Random random, int leftOpen, int depth) {
        for (int i = random.nextInt(3); i >= 0; i--) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            if (depth > 6 || random.nextInt(3) == 0) {
                html.append(TEXTS.get(random.nextInt(random.nextInt(4) == 0 ? TEXTS.size() : 3)));
            } else if (random.nextInt(3) > 0
                    && List.of("tbody", "tr", "td", "table").contains(name)) {
                html.append("<table><tbody><tr><td").append(attribute(random)).append('>');
                write(html, random, leftOpen, depth + 1);
                html.append("</td> <th></th></tr>\n</tbody></table>");
            } else if (random.nextInt(3) > 0 && List.of("ul", "ol", "li").contains(name)) {
                html.append("<ol").append(attribute(random)).append("><li>");
                write(html, random, leftOpen, depth + 1);
                html.append("</li></ol>");
            } else {
                html.append('<').append(name).append(attribute(random)).append('>');
                write(html, random, leftOpen, depth + 1);
                html.append(random.nextInt(leftOpen) == 0 ? "" : "</" + name + ">");
            }
        }
    }

    private static String attribute(Random random) {
        return random.nextInt(3) > 0 ? "" : ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size()));
    }

    /** Writes down what it is told. */
    private static final class Heard implements HtmlListener {

        private final List<String> told = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> places = new ArrayList<>();

        @Override
        public void open(HtmlTag tag) {
            if (tag.name().equals("body")) {
                return;
            }
            endText();
            StringBuilder open = new StringBuilder("<" + tag.name());
            ASKED.stream()
                    .filter(tag::has)
                    .forEach(name -> open.append(' ').append(name).append('=').append(tag.attribute(name)));
            open.append(block(tag) ? " block" : "");
            boolean framing = tag.name().startsWith("h") && tag.framing();
            told.add(open.append(framing ? " framing>" : ">").toString());
        }

        /** Of elements that are nothing but marks inside a line it is not asked. */
        private static boolean block(HtmlTag tag) {
            return !List.of("ins", "del").contains(tag.name()) && tag.block();
        }

        @Override
        public void close(HtmlTag tag) {
            if (!tag.name().equals("body")) {
                endText();
                told.add("</" + tag.name() + ">");
            }
        }

        @Override
        public void text(char[] written, int from, int to, IntUnaryOperator at) {
            text.append(written, from, to - from);
            for (int i = from; i < to; i++) {
                places.add(at.applyAsInt(i));
            }
        }

        @Override
        public int words(char[] html, int from) {
            int to = from;
            while (to < html.length && html[to] != '<' && html[to] != '&') {
                if (html[to] == 0) {
                    return -1;
                }
                to++;
            }
            text(html, from, to, IntUnaryOperator.identity());
            return to;
        }

        private void endText() {
            // Space at the beginning of a document is none.
            String words = told.isEmpty() ? text.toString().stripLeading() : text.toString();
            if (!words.isEmpty()) {
                told.add(words);
            }
            text.setLength(0);
        }

        private List<String> said() {
            endText();
            return told;
        }
    }
}
