package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is chair or secretary of a group of the project, told by a sentence that names the group: "Økonomi er sekretariat for styregruppen". */
public final class PostsOfGroups implements SentenceRule {

    private static final QuickPattern OF_GROUP = QuickPattern.compile(
            "\\b(?:for|af|til|i) (?<name>(?:den \\p{Ll}+ )?(?:styre|projekt|arbejds|følge|reference)gruppen)\\b|^(?<first>\\p{L}+gruppens) (?:formand|næstformand|sekretær)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 400;

    private final List<SentenceRule> posts = List.of(new ChairSentences(), new SecretarySentences());

    private final SentenceRule ofProject;

    /**
     * Posts of the groups of a project.
     *
     * @param ofProject takes what such a sentence says of the project itself: that it has a manager
     */
    public PostsOfGroups(SentenceRule ofProject) {
        this.ofProject = ofProject;
    }

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        Matcher of = OF_GROUP.matcher(said.text());
        if (said.text().length() > LONGEST || !draft.group().isEmpty() || !of.find()) {
            return false;
        }
        String name =
                of.group("name") != null ? of.group("name") : of.group("first").replaceFirst("s$", "");
        if (draft.isGroup(name) || !draft.project().groups().amend(name, group -> group)) {
            return false;
        }
        CommissionDraft beside = draft.beside();
        boolean whole = false;
        for (SentenceRule post : posts) {
            whole |= post.take(said, beside);
        }
        Composition told = beside.composition().build();
        if (told.chair().isEmpty()
                && told.deputyChair().isEmpty()
                && told.secretary().isEmpty()) {
            return false;
        }
        ofProject.take(said, draft);
        draft.project()
                .groups()
                .amend(
                        name,
                        group -> group.withChair(group.chair().or(told::chair))
                                .withDeputyChair(group.deputyChair().or(told::deputyChair))
                                .withSecretary(group.secretary().or(told::secretary)));
        return whole;
    }
}
