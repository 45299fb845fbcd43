package dk.sagsgang.serialization;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.sagsgang.document.CaseDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The types of documents there are, so that what holds for one is asked of all. */
public final class DocumentTypes {

    private static final Map<String, Class<? extends Record>> BY_WORD = byWord();
    private static final List<Class<? extends Record>> ALL = List.copyOf(BY_WORD.values());
    private static final Map<String, CaseDocument> EVERYTHING = new ConcurrentHashMap<>();

    private DocumentTypes() {}

    private static Map<String, Class<? extends Record>> byWord() {
        Map<String, Class<? extends Record>> types = new TreeMap<>();
        Arrays.stream(CaseDocument.class.getPermittedSubclasses())
                .forEach(type ->
                        types.put(type.getAnnotation(JsonTypeName.class).value(), type.asSubclass(Record.class)));
        return types;
    }

    /** Their words in JSON. */
    public static Stream<String> words() {
        return BY_WORD.keySet().stream();
    }

    public static Class<? extends Record> ofWord(String word) {
        return BY_WORD.get(word);
    }

    /** A document of a type in which every component says something. */
    public static CaseDocument everything(String word) {
        // Asked for by every mapper that a host may have: it is made once, and nobody can change it.
        return EVERYTHING.computeIfAbsent(
                word, type -> (CaseDocument) Filler.everything().fill(ofWord(type)));
    }

    /** The same in which nothing breaks a constraint of the records. */
    public static CaseDocument everythingSound(String word) {
        return (CaseDocument) Filler.everything().soundly().fill(ofWord(word));
    }

    /** A document of some type that breaks no constraint of the records, filled in by chance. */
    public static CaseDocument soundByChance(long seed) {
        return (CaseDocument) Filler.byChance(seed).soundly().fill(ALL.get((int)
                Math.floorMod(seed, (long) ALL.size())));
    }

    /** A document of some type, filled in by chance. */
    public static CaseDocument byChance(long seed) {
        return (CaseDocument) Filler.byChance(seed).fill(ALL.get((int) Math.floorMod(seed, (long) ALL.size())));
    }
}
