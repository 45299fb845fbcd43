package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.ItemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The items of a valid meeting in their order, with key and number, before they are filled. */
final class Agenda {

    /**
     * One item.
     *
     * @param plan what is chosen about it; empty for a recurring item
     * @param recurring the kind of a recurring item; empty for a case
     * @param end the order of the first item after it and its sub-items
     */
    record Entry(
            String key,
            String number,
            int order,
            int end,
            Optional<ItemPlan> plan,
            Optional<ItemKind> recurring,
            List<Entry> subItems) {}

    private final List<Entry> top = new ArrayList<>();
    private final List<Entry> all = new ArrayList<>();
    private final Optional<Integer> firstNumber;
    private int next;

    Agenda(MeetingPlan plan) {
        this.firstNumber = plan.firstNumber;
        if (plan.agendaApproval) {
            recurring(ItemKind.AGENDA_APPROVAL);
        }
        plan.items.forEach(item -> top.add(entry(item, number(top.size()))));
        if (plan.closingItems) {
            recurring(ItemKind.ANY_OTHER_BUSINESS);
            recurring(ItemKind.SIGNATURES);
        }
        top.forEach(this::list);
    }

    /** The items of the agenda itself. */
    List<Entry> top() {
        return top;
    }

    /** All items, each before its sub-items. */
    List<Entry> all() {
        return all;
    }

    /** The cases among the items of the agenda itself. */
    List<Entry> cases() {
        return top.stream().filter(entry -> entry.plan().isPresent()).toList();
    }

    private void recurring(ItemKind kind) {
        int order = next++;
        top.add(new Entry(
                "i" + order, number(top.size()), order, next, Optional.empty(), Optional.of(kind), List.of()));
    }

    private Entry entry(ItemPlan plan, String number) {
        int order = next++;
        List<Entry> subItems = new ArrayList<>();
        for (ItemPlan subItem : plan.subItems) {
            String bare = number.isEmpty() ? "" : number.substring(0, number.length() - 1);
            subItems.add(entry(subItem, bare.isEmpty() ? "" : bare + "." + (subItems.size() + 1) + "."));
        }
        return new Entry("i" + order, number, order, next, Optional.of(plan), Optional.empty(), subItems);
    }

    private String number(int index) {
        return firstNumber.map(first -> (first + index) + ".").orElse("");
    }

    private void list(Entry entry) {
        all.add(entry);
        entry.subItems().forEach(this::list);
    }
}
