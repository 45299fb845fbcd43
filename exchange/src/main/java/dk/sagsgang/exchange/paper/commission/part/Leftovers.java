package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What found no place of its own in a part of a commission, in printed order: text, and the lists that it announces. */
public final class Leftovers {

    /** A page speaks to its reader; a commission speaks to nobody. */
    private static final QuickPattern TO_THE_READER = QuickPattern.compile(
            "(?:Du|Har du|Vil du|Kan du|Er du|Ønsker du|Søg|Læs|Se|Hent|Kontakt|Find) .*|.*\\b(?:du|dig|din|dit) .*");

    private final Theme theme;
    private final List<Section> before = new ArrayList<>();
    /** What the group is called and where it is at home is not what it is for. */
    private static final QuickPattern NAMING = QuickPattern.compile(
            "(?:Rådets|Udvalgets|Gruppens|Forummets) (?:navn|hjemsted) er\\b|\\p{Lu}\\p{L}*(?:råd|rådet|udvalget|gruppen|forummet) (?:vælges|består|sammensættes|udpeges)\\b|Navnet er\\b|\\p{Lu}[^.]{3,60} har hjemsted i\\b");

    /** Nor is the law by which it is there, where nothing more is said. */
    private static final QuickPattern FOUNDED = QuickPattern.compile(
            "(?i:" + GroupWords.GROUP
                    + ") (?:er |blev )?(?:nedsat|nedsættes|oprettet|oprettes|etableret|etableres) (?:i henhold til|i medfør af|i overensstemmelse med|efter|jf\\.) (?!.*\\b(?:for at|med henblik|til at|formål)\\b).*§.*",
            Pattern.UNICODE_CASE);

    private static final int CLAUSE_WORDS = 4;

    private final List<String> text = new ArrayList<>();
    private final List<String> bullets = new ArrayList<>();
    private final List<String> purpose = new ArrayList<>();

    public Leftovers(Theme theme) {
        this.theme = theme;
    }

    /** The text since the last list. */
    public List<String> text() {
        return text;
    }

    /** What announced a list that found its place goes with it. */
    public void taken(String announcing) {
        if (text.contains(announcing)) {
            text.remove(text.lastIndexOf(announcing));
        }
    }

    public void list(List<PaperLine> lines) {
        if (bullets.isEmpty()
                && lines.size() > 1
                && lines.subList(0, lines.size() - 1).stream().allMatch(Leftovers::clause)
                && lines.get(lines.size() - 1).numbered()) {
            // Clauses that are counted are text, and no list; the last may be broken off.
            lines.forEach(line -> text.add(line.printed()));
            return;
        }
        lines.forEach(line -> bullets.add(counted(line) ? line.printed() : line.text()));
    }

    private static boolean counted(PaperLine line) {
        return line.numbered() && line.mark().codePoints().anyMatch(Character::isDigit);
    }

    private static boolean clause(PaperLine line) {
        return line.numbered() && line.text().endsWith(".") && line.text().split(" ").length >= CLAUSE_WORDS;
    }

    /** What is said below a list is not said above it; the first list of a purpose belongs to it. */
    public void below(PaperLine line) {
        if (bullets.isEmpty() || line.text().isEmpty()) {
            return;
        }
        if (purposeGoesOn()) {
            purpose.addAll(text);
            purpose.addAll(bullets);
        } else {
            before.add(section());
        }
        text.clear();
        bullets.clear();
    }

    /** Whether it is still the purpose that is said. */
    public boolean purposeGoesOn() {
        return theme == Theme.PURPOSE && purpose.isEmpty() && before.isEmpty();
    }

    public boolean isEmpty() {
        return text.isEmpty() && bullets.isEmpty() && before.isEmpty() && purpose.isEmpty();
    }

    /** Whether it is text alone. */
    public boolean plain() {
        return bullets.isEmpty() && before.isEmpty();
    }

    /** Takes away what says the purpose: all of it, or what stands down to its list where other things follow. */
    public List<String> purpose() {
        List<String> said = new ArrayList<>(purpose);
        purpose.clear();
        if (said.isEmpty() && before.isEmpty()) {
            int end = 0;
            while (end < text.size() && !TO_THE_READER.matches(text.get(end))) {
                end++;
            }
            said.addAll(text.subList(0, end));
            text.subList(0, end).clear();
            if (text.isEmpty()) {
                said.addAll(bullets);
                bullets.clear();
            }
        }
        List<String> names = said.stream()
                .filter(each -> NAMING.lookingAt(each) || FOUNDED.matches(each))
                .toList();
        said.removeAll(names);
        text.addAll(names);
        return said;
    }

    public List<Section> sections() {
        List<Section> all = new ArrayList<>(before);
        if (!text.isEmpty() || !bullets.isEmpty()) {
            all.add(section());
        }
        return all;
    }

    private Section section() {
        return Section.builder()
                .text(CommissionDraft.text(text))
                .bullets(bullets)
                .build();
    }
}
