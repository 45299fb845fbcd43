package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a paper, nothing is read out of it that does not stand in it, and nothing of it is lost. */
class PaperProperties {

    /** A number is a word of its own where letters stand before it: "caseno18-26422" is of case 18-26422. */
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");

    /** Words that the model says by itself: what a label, a verb or a number word of the paper means in Danish. */
    private static final Set<String> OWN =
            Set.of("lov", "om", "kommunernes", "styrelse", "kommune", "budget", "styregruppen");

    @Property(tries = 150)
    void noWordIsReadThatIsNotInThePaper(
            @ForAll("papers") String paper,
            @ForAll @IntRange(max = 1000) int seed,
            @ForAll @IntRange(max = 3) int how) {
        nothingIsInvented(changed(paper, new Random(seed), how));
    }

    private static void nothingIsInvented(String changed) {
        for (PaperKind kind : PaperKind.values()) {
            Import read = PaperReader.standard().as(kind).read(changed.getBytes(StandardCharsets.UTF_8), "x");
            Set<String> written = words(changed);
            for (Imported imported : read.documents()) {
                Set<String> said = new TreeSet<>(Texts.of(imported.document()));
                said.removeAll(written);
                said.removeAll(OWN);
                // The genitive of an act, and figures that were parted from their words.
                said.removeIf(word -> written.stream()
                        .anyMatch(each -> each.startsWith(word) || (each.length() > 2 && word.startsWith(each))));
                assertThat(said).as(kind + ": " + changed).isEmpty();
            }
        }
    }

    @Property(tries = 40)
    void noWordIsReadThatIsNotInAPaperAsItIsShown(
            @ForAll("shown") String paper, @ForAll @IntRange(max = 1000) int seed, @ForAll @IntRange(max = 3) int how) {
        nothingIsInvented(changed(paper, new Random(seed), how));
    }

    @Property(tries = 150)
    void noWordOfAMeetingIsLost(@ForAll("papers") String paper, @ForAll @IntRange(max = 1000) int seed) {
        String changed = changed(paper, new Random(seed), 1);
        Import read =
                PaperReader.standard().as(PaperKind.COMMISSION).read(changed.getBytes(StandardCharsets.UTF_8), "x");
        Set<String> lost = words(changed);
        for (Imported imported : read.documents()) {
            lost.removeAll(Texts.of(imported.document()));
        }
        boolean told =
                !read.account().words().isEmpty() || !read.account().values().isEmpty();
        // What stands in no component is in the account.
        assertThat(told || lost.stream().allMatch(word -> word.length() < 3 || Character.isDigit(word.charAt(0))))
                .as(lost + " of " + changed)
                .isTrue();
    }

    @Property(tries = 100)
    void anyTextIsReadWithoutAnException(
            @ForAll("papers") String paper, @ForAll String other, @ForAll @IntRange(max = 9999) int at) {
        int from = at % paper.length();
        String spoilt = paper.substring(0, from) + other + paper.substring(from);
        for (PaperKind kind : List.of(PaperKind.MEETING, PaperKind.COMMISSION, PaperKind.ORGANISATION_MODEL)) {
            assertThatCode(() -> PaperReader.standard()
                            .as(kind)
                            .read(spoilt.getBytes(StandardCharsets.UTF_8), "x")
                            .account())
                    .doesNotThrowAnyException();
        }
    }

    /** An expression that goes through a line step by step, each deeper than the one before, runs out of depth on a long line. */
    @Property(tries = 20)
    void aLineSaidAgainAndAgainIsReadWithoutAnException(
            @ForAll("shown") String paper, @ForAll @IntRange(max = 9999) int at, @ForAll boolean broken) {
        List<String> lines = paper.lines().filter(line -> !line.isBlank()).toList();
        String line = lines.get(at % lines.size()).strip() + (broken ? "\n" : " ");
        String head = String.join("\n\n", lines.subList(0, Math.min(6, lines.size())));
        String again = head + "\n\n" + line.repeat(1 + 16_000 / line.length());
        for (PaperKind kind : PaperKind.values()) {
            assertThatCode(() -> PaperReader.standard().as(kind).read(again.getBytes(StandardCharsets.UTF_8), "x"))
                    .as(kind + ": " + line)
                    .doesNotThrowAnyException();
        }
    }

    private static String changed(String paper, Random random, int how) {
        List<String> blocks = new ArrayList<>(Arrays.asList(paper.split("\n\n")));
        switch (how) {
            case 1 -> Collections.swap(blocks, random.nextInt(blocks.size()), random.nextInt(blocks.size()));
            case 2 -> blocks.remove(random.nextInt(blocks.size()));
            case 3 -> {
                int at = random.nextInt(blocks.size());
                List<String> words =
                        new ArrayList<>(Arrays.asList(blocks.get(at).split(" ")));
                words.remove(random.nextInt(words.size()));
                blocks.set(at, String.join(" ", words));
            }
            default -> {}
        }
        return String.join("\n\n", blocks);
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    @Provide
    Arbitrary<String> papers() {
        return Arbitraries.of(Papers.MINUTES, Papers.COMMISSION);
    }

    /** The papers that the project shows, of each kind. */
    @Provide
    Arbitrary<String> shown() {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "papers"))) {
            return Arbitraries.of(files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(PaperProperties::text)
                    .toList());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Small papers with invented people. */
    private static final class Papers {

        static final String MINUTES = """
                Socialudvalget - Referat

                Dato: 7. januar 2019 kl. 16.00

                Mødested: Kanalen 2, lokale 1

                Afbud: Anne Vang Holm (A)

                1. Godkendelse af dagsorden

                Sagsnr.: 27.00.00-P05-1-16 Sagsbehandler: Bo Dahl

                Resume

                Udvalget drøfter 2,5 mio. kr. i 2019.

                Indstilling

                Direktør Ulla Friis indstiller, at

                1. dagsordenen godkendes
                2. mødet begynder

                Beslutning i Socialudvalget den 07-01-2019

                Ad. 1. Godkendt. Udvalget takkede.

                Ad. 2. Udsat.

                Bilag

                Plan for området

                2. Eventuelt

                Beslutning

                Intet.
                """;

        static final String COMMISSION = """
                Kommissorium for Grønt Udvalg

                Baggrund

                Byrådet besluttede den 29. juni 2016, at der nedsættes et udvalg.

                Sammensætning

                Udvalget består af:

                - medlemmer fra Udvalget for Omsorg
                - 2 repræsentanter fra Ældrerådet
                - chefen for Omsorg

                Formanden for Udvalget for Omsorg er formand for udvalget.

                Udvalget mødes 4 gange om året.

                Tidsplan

                Marts 2017: Første møde

                Udvalgets funktionsperiode er til udgangen af 2018.
                """;
    }

    /** All words of a document. */
    private static final class Texts {

        static Set<String> of(Object document) {
            StringBuilder text = new StringBuilder();
            DocumentWalk.walk(document, (pointer, value) -> {
                boolean code = value instanceof dk.sagsgang.vocabulary.Code;
                if (value instanceof dk.sagsgang.text.FormattedText formatted) {
                    text.append(formatted.plain()).append(' ');
                    return false;
                }
                if (value instanceof String string
                        && !pointer.endsWith("/key")
                        && !pointer.endsWith("/currency")
                        && !pointer.contains("/answers/")
                        && !pointer.endsWith("/code")
                        && !pointer.contains("/municipality/code/")
                        && !pointer.contains("/on/")
                        && !pointer.endsWith("/item")) {
                    text.append(string).append(' ');
                }
                return !code;
            });
            return words(text.toString());
        }
    }
}
