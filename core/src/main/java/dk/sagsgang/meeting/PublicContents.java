package dk.sagsgang.meeting;

import dk.sagsgang.internal.NormalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the contents the public may see: those of items that are shown, and titles that every meeting has.
 *
 * <p>A line may print a title in other letters, or cut it off. One that fits no item that is shown may be that of a hidden
 * item, or of one that stands in no excerpt, and is left out.
 */
final class PublicContents {

    private final Map<String, List<AgendaItem>> byNumber = new HashMap<>();
    private final Map<String, AgendaItem> byTitle = new HashMap<>();
    private final TreeMap<String, AgendaItem> inOrder = new TreeMap<>();
    private final Set<String> hiddenNumbers = new HashSet<>();

    /** Takes an item in, shown or hidden. */
    void add(AgendaItem item, boolean shown) {
        String number = number(item.number());
        if (!shown) {
            hiddenNumbers.add(number);
            return;
        }
        byNumber.computeIfAbsent(number, none -> new ArrayList<>(1)).add(item);
        for (String title : List.of(item.title(), item.publicTitle())) {
            if (!title.isBlank()) {
                byTitle.putIfAbsent(folded(title), item);
                inOrder.putIfAbsent(folded(title), item);
            }
        }
    }

    /** The line as it may be shown; null where it may not. */
    @Nullable
    ContentsEntry line(ContentsEntry entry) {
        String number = number(entry.number());
        boolean ofHidden = !number.isEmpty() && hiddenNumbers.contains(number) && !byNumber.containsKey(number);
        if (ofHidden) {
            return null;
        }
        Optional<AgendaItem> item = item(entry, number);
        if (item.isEmpty()) {
            return ItemKind.ofTitle(entry.title()).isPresent() ? entry : null;
        }
        String publicTitle = item.get().publicTitle();
        return publicTitle.isBlank() ? entry : entry.withTitle(publicTitle);
    }

    /** The shown item that a line lists: of those with its number first, or else any by its title. */
    private Optional<AgendaItem> item(ContentsEntry entry, String number) {
        String title = folded(entry.title());
        List<AgendaItem> sameNumber = number.isEmpty() ? List.of() : byNumber.getOrDefault(number, List.of());
        return sameNumber.stream()
                .filter(item -> fits(title, item.title()) || fits(title, item.publicTitle()))
                .findFirst()
                .or(() -> titled(title));
    }

    private Optional<AgendaItem> titled(String title) {
        AgendaItem whole = byTitle.get(title);
        if (whole != null || !cutOff(title)) {
            return Optional.ofNullable(whole);
        }
        // The first title in order that is not before the words is the one that begins with them, if any does.
        return Optional.ofNullable(inOrder.ceilingEntry(words(title)))
                .filter(entry -> entry.getKey().startsWith(words(title)))
                .map(Map.Entry::getValue);
    }

    private static boolean fits(String line, String title) {
        String whole = folded(title);
        return !whole.isEmpty() && (line.equals(whole) || (cutOff(line) && whole.startsWith(words(line))));
    }

    private static boolean cutOff(String line) {
        return (line.endsWith("...") || line.endsWith("\u2026")) && !words(line).isEmpty();
    }

    /** What stands before the dots of a line that is cut off. */
    private static String words(String line) {
        return line.replaceFirst("[ .\u2026]+$", "");
    }

    private static String folded(String title) {
        return NormalText.of(title).toLowerCase(Locale.ROOT);
    }

    /** "5." is 5. */
    private static String number(String printed) {
        return folded(printed).replaceFirst("[ .:]+$", "");
    }
}
