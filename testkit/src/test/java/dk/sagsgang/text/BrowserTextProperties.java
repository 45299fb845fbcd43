package dk.sagsgang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * HTML is read as a parser of the HTML Standard reads it, broken or not: the same text, white space aside.
 *
 * <p>Left out is what moves text about by the nesting of elements: misplaced text in tables, frames, selections, and the
 * foreign content of drawings and formulas.
 */
class BrowserTextProperties {

    /**
     * Here jsoup leaves the standard: it ends an outer script with the inner one, and looks for no end tag in the name of
     * another; FormattedTextTest has both.
     */
    private static final Pattern JSOUP_ALONE = Pattern.compile("(?is)<script.*<!--.*<script|</[^\\s/>]*[<&]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<STYLE>p { color: red }</STYLE>Udvalget <B>godkendte</B>",
                "<style>p</style ><script>a</script x=1>slut",
                "<style>a </styles> b</style>c",
                "<p class=O'Hara>Ansøgeren <b title=x\"y>Ole</b></p>",
                "<a href='x>y' title=\"a > b\">bilag</a> slut",
                "<a href=\"x'y\">et</a><a href='x\"y'>to</a>",
                "<p class='aldrig lukket>borte</p>",
                "<p>et<p uden slut",
                "<p>et</p></p></div>to",
                "<img src=x/>et<br/>to<br / >tre",
                "<p =x>et</p><p x = y>to</p><p x= >tre</p><p x=>fire</p>",
                "<p/class=x/title=y>et</p>",
                "a < b og c > d <> e <3 f <å> g",
                "et</>to</ tre>fire</?fem>seks</å>syv",
                "et</",
                "et<",
                "et<!",
                "et<!>to<!x>tre<!-x>fire<?php echo '>'; ?>fem",
                "<!DOCTYPE html PUBLIC \"-//W3C//DTD\">et",
                "et<!-->to<!--->tre<!---->fire<!----->fem",
                "et<!-- > -- > --!>to<!-- -- -->tre<!--a--b-->fire",
                "et<!-- <!-- --> to -->",
                "et<!-- aldrig lukket <b>to</b>",
                "et<script>if (a < b && '</p>') { \"<!--\" }</script>to",
                "et<script><!-- a</script>to",
                "et<script><!--> <script></script>to",
                "et<script>aldrig lukket</scrip>",
                "et<ſcript>to</ſcript>tre<style>a</ſtyle>b</style>c",
                "<textarea><b>to</b> &amp; tre</textarea>fire",
                "<title>et</title>to",
                "<xmp><b>et</b> &amp; to</xmp>tre",
                "et<plaintext>to</plaintext><b>tre",
                "K&oslash;ge &Aring;by &Aelig; &aelig;bler &amp; p&aelig;rer",
                "&copy 2019 &reg&trade; &notin &notin; &not it &amplified &lt3 &ampamp;",
                "&frac12; &frac12 &para &sect 3 &middot;&middotx",
                "&#230;&#xE6;&#XE6;&#230 &#xe6g &#;&#x;&#xg;&#",
                "&#128;&#130;&#133;&#145;&#146;&#147;&#148;&#149;&#150;&#151;&#153;",
                "&#1114112;&#99999999999999999999;&#x110000;",
                "AT&T; &ukendt; & &; &&amp;& a&b=c",
                "<a href='?a=1&copy=2&amp;b'>et</a>",
                "&NotEqualTilde; &CounterClockwiseContourIntegral; &fjlig; &Tab;&NewLine;&hyphen;",
                "<table><tr><td>et<td>to</table>tre",
                "<ul><li>et<li>to</ul><dl><dt>a<dd>b</dl>",
                "<o:p>et</o:p><st1:place w:st=\"on\">to</st1:place><p style='mso-x:\"y\"'>tre",
                "<!--[if gte mso 9]><xml><w>borte</w></xml><![endif]-->et<![if !x]>to<![endif]>tre",
                "<noscript>et</noscript>to",
            })
    void aCorpusOfBrokenHtmlReadsAsABrowserReadsIt(String html) {
        assertReadsAlike(html);
    }

    @Test
    void everyNamedReferenceIsWhatItIsInABrowser() throws IOException {
        List<String> names;
        try (InputStream list =
                FormattedText.class.getResourceAsStream("/dk/sagsgang/markup/character-references.txt")) {
            names = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replaceFirst("[? ].*", ""))
                    .toList();
        }
        assertThat(names).hasSizeGreaterThan(2_000).contains("aelig", "nbsp", "NotEqualTilde");
        for (String name : names) {
            for (String html : new String[] {"x&" + name + ";x", "x&" + name + " x"}) {
                assertThat(FormattedText.html(html).plain()).as(html).isEqualTo(Parser.unescapeEntities(html, false));
            }
        }
    }

    @Property(tries = 2000)
    void brokenHtmlReadsAsABrowserReadsIt(@ForAll("brokenHtml") String html) {
        // jsoup alone takes what follows an unclosed text area or title for markup
        assertReadsAlike(html + " </textarea></title>");
    }

    @Provide
    Arbitrary<String> brokenHtml() {
        Arbitrary<String> words = Arbitraries.of("Køge", "a ", "12", "æ", " og ", "x");
        Arbitrary<String> signs = Arbitraries.of("<", ">", "/", "'", "\"", "=", "!", "-", "&", "#", ";", "?", " ", "x");
        Arbitrary<String> tags = Arbitraries.of(
                "<p>",
                "</p>",
                "<b>",
                "</B>",
                "<br/>",
                "<p class='",
                "<i title=\"",
                "<b x=O'H>",
                "<DIV\n",
                "</",
                "<a b = c>");
        Arbitrary<String> raw = Arbitraries.of(
                "<style>",
                "</STYLE>",
                "<script>",
                "</script >",
                "<!--",
                "-->",
                "--!>",
                "<textarea>",
                "</textarea>",
                "<xmp>",
                "</xmp>",
                "<title>",
                "</title>",
                "<!",
                "<?",
                "<SCRIPT>",
                "</scrip",
                "</style/>");
        Arbitrary<String> references = Arbitraries.of(
                "&aelig;", "&aelig", "&amp", "&lt", "&lt;", "&#60;", "&#x3C", "&#150;", "&#", "&#x", "&not", "in;",
                "&copy=");
        return Arbitraries.frequencyOf(
                        Tuple.of(4, words),
                        Tuple.of(2, signs),
                        Tuple.of(4, tags),
                        Tuple.of(3, raw),
                        Tuple.of(2, references))
                .list()
                .ofMaxSize(14)
                .map(list -> String.join("", list))
                .filter(html -> !JSOUP_ALONE.matcher(html).find());
    }

    private static void assertReadsAlike(String html) {
        StringBuilder shown = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                shown.append(text.getWholeText());
            } else if (node instanceof DataNode data && data.parentNameIs("xmp")) {
                shown.append(data.getWholeData()); // browsers show it
            }
        });

        assertThat(words(FormattedText.html(html).plain())).as(html).isEqualTo(words(shown.toString()));
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
