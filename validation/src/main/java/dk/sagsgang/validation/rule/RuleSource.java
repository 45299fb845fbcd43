package dk.sagsgang.validation.rule;

import dk.sagsgang.vocabulary.KnownCode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule rests on.
 *
 * <p>The act says it of the council of a municipality, and the act on the regions takes it over for the council of a
 * region: such a rule has a place in both.
 *
 * @param kind law, an opinion of the ministry, a standard, a municipality's template, or what documents themselves must
 *     keep to, such as {@code LAW}
 * @param act the act, such as "Lov om kommunernes styrelse", or the standard, such as "OS2mo"; empty for other kinds
 * @param section the place in it, such as "§ 8, stk. 4"; empty for other kinds and where a standard has no such places
 * @param verified whether the source was seen in a public text, such as {@code NO} for a custom that only one
 *     municipality's guide tells; a rule on an unverified source stays mild
 * @param further the places in law that say the same of other bodies or fill it in, such as "Regionsloven" "§ 13"; none
 *     for most rules
 */
public record RuleSource(Kind kind, String act, String section, Verified verified, List<LawPlace> further) {

    /** The act on the government of municipalities (kommunestyrelsesloven). */
    public static final String LOCAL_GOVERNMENT_ACT = "Lov om kommunernes styrelse";

    /** The act on the regions (regionsloven), as it was until the reform of 2025. */
    public static final String REGIONS_ACT = "Regionsloven";

    /** The order on the budgets, accounts and audit of municipalities. */
    public static final String BUDGET_ORDER = "Bekendtgørelse om kommunernes budget- og regnskabsvæsen, revision m.v.";

    /** The order on the budgets, accounts and audit of regions. */
    public static final String REGIONAL_BUDGET_ORDER =
            "Bekendtgørelse om budget- og regnskabsvæsen, revision m.v. for regionerne";

    /** The answers of the ministry to questions on the government of municipalities, each with its number. */
    public static final String MINISTRY = "Indenrigsministeriets udtalelser";

    /** Not stable: use the factories. */
    public RuleSource {
        further = List.copyOf(further);
    }

    /**
     * A place in an act or order.
     *
     * @param act its name
     * @param section the place in it, such as "§ 10, stk. 2"
     */
    public record LawPlace(String act, String section) {

        /** The place as it is written in one line: "Regionsloven § 10, stk. 2". */
        @Override
        public String toString() {
            return (act + " " + section).strip();
        }
    }

    /** What a rule can rest on. */
    public enum Kind implements KnownCode {
        /** An act (lov). */
        LAW("lov"),
        /** An opinion of the ministry on how the act is to be read (udtalelse). */
        OPINION("udtalelse"),
        /** A standard or a system in common use (standard). */
        STANDARD("standard"),
        /** A municipality's template (skabelon). */
        TEMPLATE("skabelon"),
        /** What the documents themselves must keep to, to be understood (praksis). */
        PRACTICE("praksis");

        private final String danish;

        Kind(String danish) {
            this.danish = danish;
        }

        @Override
        public String danish() {
            return danish;
        }
    }

    /** Whether a source was seen in a public text. */
    public enum Verified {
        /** It was. */
        YES,
        /** It was not. */
        NO
    }

    /** A place in the act on the government of municipalities, seen in a public text. */
    public static RuleSource localGovernmentAct(String section) {
        return law(LOCAL_GOVERNMENT_ACT, section, Verified.YES);
    }

    /** A place in an act. */
    public static RuleSource law(String act, String section, Verified verified) {
        return new RuleSource(Kind.LAW, act, section, verified, List.of());
    }

    /** An opinion of the ministry, seen in a public text, by its number, such as "82.1.8". */
    public static RuleSource opinion(String number) {
        return new RuleSource(Kind.OPINION, MINISTRY, number, Verified.YES, List.of());
    }

    /** The same, which another place in law says of other bodies or fills in. */
    public RuleSource and(String act, String section) {
        List<LawPlace> more = new ArrayList<>(further);
        more.add(new LawPlace(act, section));
        return new RuleSource(kind, act(), section(), verified, more);
    }

    /** The same, which the act on the regions takes over. */
    public RuleSource andRegions(String section) {
        return and(REGIONS_ACT, section);
    }

    /** All places in acts, orders or opinions that it rests on, the first one first; none for practice and templates. */
    public List<LawPlace> places() {
        List<LawPlace> all = new ArrayList<>();
        if (!act.isEmpty()) {
            all.add(new LawPlace(act, section));
        }
        all.addAll(further);
        return List.copyOf(all);
    }

    /** A standard or a system in common use, by the name that it goes by. */
    public static RuleSource standard(String name, Verified verified) {
        return new RuleSource(Kind.STANDARD, name, "", verified, List.of());
    }

    /** What documents themselves must keep to. */
    public static RuleSource practice() {
        return new RuleSource(Kind.PRACTICE, "", "", Verified.YES, List.of());
    }

    /** A municipality's template. */
    public static RuleSource template() {
        return new RuleSource(Kind.TEMPLATE, "", "", Verified.YES, List.of());
    }
}
