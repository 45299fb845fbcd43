package dk.sagsgang.validation.rule;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Suggestion;

/**
 * Where a rule puts what it finds; its id and severity are added there.
 *
 * <p>{@code findings.at(item.place(), Argument.mark("number", "2."))} puts a finding at {@code /items/1}, and the
 * sentence about item 2.
 */
public interface Findings {

    /** Something at a place, told by the rule's only message. */
    void at(Place place, Argument... arguments);

    /** Something at a place, told by one of the rule's variants. */
    void at(Place place, String variant, Argument... arguments);

    /** Something at a place, told by the rule's only message, with a change that mends it and needs no judgement. */
    default void at(Place place, Suggestion suggestion, Argument... arguments) {
        at(place, arguments);
    }

    /**
     * The rule applies here but cannot tell, since no roster says what it needs to know. It stays silent, and the report
     * names it among the rules that could not be asked.
     */
    void lacksRoster();

    /**
     * There is more here than the rule looks at: it has a limit, which keeps its work in proportion, and stops there. The
     * report names it among the rules that have not seen everything.
     */
    void beyondLimit();
}
