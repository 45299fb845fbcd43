package dk.sagsgang.validation.host;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.validation.rule.ComparingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.KeptFacts;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.Placed;
import dk.sagsgang.validation.rule.Rule;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Rules of an invented host. */
public final class Made {

    private Made() {}

    /** A rule that looks in a given way. */
    public static <F> Rule<F> rule(RuleDescription description, BiConsumer<F, Findings> check) {
        return new Rule<>() {
            @Override
            public RuleDescription description() {
                return description;
            }

            @Override
            public void check(F facts, Findings findings) {
                check.accept(facts, findings);
            }
        };
    }

    /** A rule that finds something in every document. */
    public static <F> Rule<F> always(RuleDescription description) {
        return rule(description, (subject, findings) -> findings.at(Place.ROOT));
    }

    /** A rule that keeps something of every document, and looks at all of it in a given way. */
    public static <T> ComparingRule<T> comparing(
            RuleDescription description, Function<CaseDocument, T> keep, BiConsumer<KeptFacts<T>, Findings> check) {
        return new ComparingRule<>() {
            @Override
            public RuleDescription description() {
                return description;
            }

            @Override
            public Optional<T> keep(CaseDocument document) {
                return Optional.ofNullable(keep.apply(document));
            }

            @Override
            public void check(KeptFacts<T> archive, Findings findings) {
                check.accept(archive, findings);
            }
        };
    }

    /** A rule that finds something in every document of an archive. */
    public static ComparingRule<String> everywhere(RuleDescription description) {
        return comparing(description, document -> "", (archive, findings) -> {
            for (Placed<String> kept : archive.documents()) {
                findings.at(kept.place().at("title"));
            }
        });
    }
}
