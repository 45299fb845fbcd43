package dk.sagsgang.examples.readme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A fenced block of a page.
 *
 * @param language what stands behind the opening fence, such as {@code "java"}; empty where nothing does
 * @param text its lines
 */
record Block(String language, String text) {

    private static final Pattern FENCED = Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    static List<Block> in(Path page) throws IOException {
        return FENCED.matcher(Files.readString(page, StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .results()
                .map(fenced -> new Block(fenced.group(1), fenced.group(2)))
                .toList();
    }

    static List<Block> in(Path page, String language) throws IOException {
        return in(page).stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }
}
