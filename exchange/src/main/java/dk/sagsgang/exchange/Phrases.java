package dk.sagsgang.exchange;

import dk.sagsgang.exchange.text.PhraseFile;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that readers understand and do not keep. */
final class Phrases {

    private static final Set<String> INTRODUCING = PhraseFile.lines("recommendations.txt").stream()
            .filter(line -> line.meaning().equals("verb")
                    || line.meaning().equals("nobody")
                    || line.meaning().equals("link"))
            .flatMap(line -> line.parts().stream())
            .flatMap(words -> Stream.of(words.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private Phrases() {}

    /** The words between who recommends and what is recommended. */
    static Set<String> introducing() {
        return INTRODUCING;
    }
}
