package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.unit.ContactLines;
import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.UnitDetails;
import dk.sagsgang.exchange.paper.organisation.unit.UnitItem;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTasks;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The elements of lists of units: the name, and what stands behind it of leader, parts and tasks. */
final class UnitElements {

    private static final QuickPattern BARE = QuickPattern.compile("Stab(?:en)?|Sekretariat(?:et)?");

    /** "(Søvej 12, 1. sal)" behind a name says where it is. */
    private static final QuickPattern STREET = QuickPattern.compile(
            "\\p{Lu}[\\p{L}. ]{2,40} \\d{1,3}[A-Z]?(?:, (?:st|\\d\\. sal)\\.?)?(?:, \\d{4} \\p{Lu}[\\p{L} ]{1,30})?");

    private final UnitTree tree;

    UnitElements(UnitTree tree) {
        this.tree = tree;
    }

    /** Takes an element of a list of units; gives its key, or an empty text where it is none. */
    String item(String text, String parent, Optional<UnitKind> kind, PaperLine line) {
        UnitItem item = UnitItem.of(text);
        if (!UnitWords.plain(item.name())) {
            return "";
        }
        // "Stab" in a list of departments is a staff.
        Optional<UnitKind> own = BARE.matches(item.name()) ? UnitWords.singular(item.name()) : Optional.empty();
        String key = tree.takeBelow(parent, item.name(), own.or(() -> kind), line);
        tree.shortName(key, item.shortName());
        if (!item.more().isEmpty()) {
            more(key, item.more(), line);
        }
        return key;
    }

    /** What an element of a list says behind the name of the unit. */
    void more(String key, String text, PaperLine line) {
        if (text.isEmpty()) {
            return;
        }
        OrganisationUnit before = tree.units().get(key);
        if (before != null && STREET.matches(text)) {
            ContactLines.said(before, text).ifPresent(there -> tree.change(key, unit -> there));
            return;
        }
        tree.change(key, unit -> UnitDetails.behind(unit, text));
        for (String part : text.replaceFirst("^med ", "").split(", | og | samt ")) {
            StatedUnits.listed(part).forEach(each -> tree.counts().add(each.of(key)));
        }
        String former = text.replaceFirst("^(?:i dag|hidtil|tidligere) (?=\\p{Lu})", "");
        if (!former.equals(text)) {
            List<String> names = UnitNameLists.of(former, OptionalInt.empty(), true);
            tree.from(
                    key,
                    names.isEmpty() && UnitWords.plain(former) && !former.contains(" og ") ? List.of(former) : names);
            return;
        }
        String inner = text.replaceFirst("^(?:herunder|inkl\\.|incl\\.|inklusive|der omfatter|som omfatter|med) ", "");
        if (inner.equals(text)) {
            return;
        }
        List<String> names = UnitNameLists.of(inner, OptionalInt.empty(), true);
        if (names.isEmpty() && UnitWords.plain(inner) && text.matches("(?:herunder|in[kc]l\\.) .*")) {
            names = List.of(inner);
        }
        names.forEach(name -> tree.takeBelow(key, name, Optional.empty(), line));
        if (names.isEmpty() && Character.isLowerCase(inner.codePointAt(0)) && text.startsWith("herunder ")) {
            List<String> tasks = UnitTasks.in("Enheden varetager " + inner);
            tree.change(key, unit -> unit.tasks().isEmpty() ? unit.withTasks(tasks) : unit);
        }
    }
}
