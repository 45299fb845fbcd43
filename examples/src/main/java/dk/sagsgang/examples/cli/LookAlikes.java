package dk.sagsgang.examples.cli;

import dk.sagsgang.serialization.source.SourceName;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files of a call whose names look the same, since one has a letter composed ({@code ö}) and another has it in parts
 * ({@code o} and the dots). They are different files, and no report takes them for one; who reads it cannot tell them apart.
 */
final class LookAlikes {

    private LookAlikes() {}

    /** A sentence for each name that several files have to the eye, with what tells the files apart. */
    static List<String> among(List<Path> files, Language language) {
        Map<String, List<String>> names = files.stream()
                .map(SourceName::of)
                .distinct()
                .collect(Collectors.groupingBy(
                        name -> Normalizer.normalize(name, Normalizer.Form.NFC), TreeMap::new, Collectors.toList()));
        return names.entrySet().stream()
                .filter(alike -> alike.getValue().size() > 1)
                .map(alike -> sentence(alike.getKey(), alike.getValue(), language))
                .toList();
    }

    private static String sentence(String shown, List<String> names, Language language) {
        String told = names.stream().map(LookAlikes::spelled).collect(Collectors.joining(", "));
        return language == Language.DA
                ? shown + ": " + names.size() + " filer har navne, der ser ens ud: " + told
                : shown + ": " + names.size() + " files have names that look the same: " + told;
    }

    /** The name with every letter outside ASCII as its number. */
    private static String spelled(String name) {
        StringBuilder spelled = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (c < 0x80) {
                spelled.appendCodePoint(c);
            } else {
                spelled.append(String.format(Locale.ROOT, "<U+%04X>", c));
            }
        });
        return spelled.toString();
    }
}
