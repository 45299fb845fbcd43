package dk.sagsgang.validation.archive.index;

import dk.sagsgang.identifier.CaseNumberScheme;
import dk.sagsgang.validation.rule.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the index keeps of a document that is no meeting: a commission or an organisation model.
 *
 * @param document the number of its document in the archive
 * @param caseNumber its case number as it is compared; empty where there is none
 * @param scheme the scheme of its case number
 * @param citations the decisions of meetings that it speaks of
 * @param restsOn the decision that it is in force by; none for what is only proposed or no longer in force
 * @param committee the committee that a commission in force sets up
 * @param model the units of an organisation model, where it says whether it is a proposal
 * @param steps when bodies are to treat its case; none where it is not in force or nobody can tell
 */
public record PaperEntry(
        int document,
        String caseNumber,
        Optional<CaseNumberScheme> scheme,
        List<Citation> citations,
        Optional<Citation> restsOn,
        Optional<CommitteeEntry> committee,
        Optional<ModelEntry> model,
        List<Step> steps) {

    /**
     * A body that takes part in a milestone.
     *
     * @param place its place in the document
     * @param body the body by its number
     * @param told whether it is only informed, which it can be without an item of its own
     * @param first the first day that the milestone can mean
     * @param last the last day that it can mean
     */
    public record Step(Place place, int body, boolean told, LocalDate first, LocalDate last) {}
}
