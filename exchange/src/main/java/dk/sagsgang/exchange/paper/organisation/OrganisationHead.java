package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of an organisation model: day, case number, the office behind it, and whether it is proposed or adopted. */
final class OrganisationHead {

    private static final String DAY = "(\\d{1,2}\\. ?" + MonthNames.ANY + " \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})";

    private static final String NUMBER =
            "(\\d{2,4}[-/.]\\d{4,8}(?:-\\d{1,3})?|\\d{2}(?:\\.\\d{2}){1,2}-\\p{L}\\d{2}-\\d{1,4}-\\d{2})";

    /** "Dato Kommunaldirektøren 18. november 2015 2015-015826-4": labels and values as the columns of a letterhead fell out. */
    private static final Pattern LETTERHEAD = Pattern.compile(
            "\\bDato:? (?:(\\p{Lu}\\p{Ll}+(?:direktøren|chefen)) )?(?:d\\. |den )?" + DAY + "(?: " + NUMBER
                    + "(?![\\d/-]))?",
            Pattern.UNICODE_CASE);

    private static final Pattern DAY_ALONE =
            Pattern.compile("^(?:Den |den |d\\. )?" + DAY + "\\.?$", Pattern.UNICODE_CASE);

    private static final Pattern CASE = Pattern.compile(
            "\\b(?:sagsnr|sagsnummer|journalnr|journal nr|j\\.nr|sag nr)\\.?:? ?" + NUMBER + "(?![\\d/-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PROPOSED = Pattern.compile("\\b(?:forslag|oplæg|udkast|høringsmateriale)\\b");

    private static final Pattern PROPOSES = Pattern.compile(
            "\\b(?:foreslås|foreslår)\\b.{0,80}(?:organis|struktur|forvaltning|afdeling|center|centre|direktør)");

    private static final Pattern ADOPTED = Pattern.compile(
            "(?:organis|struktur)[^.]{0,80}\\b(?:er|blev) (?:vedtaget|godkendt) (?:af|i|på) [^.]{0,20}(?:byrådet|kommunalbestyrelsen|økonomiudvalget)");

    private static final int FIRST = 12;

    private static final int LONGEST = 400;

    private OrganisationHead() {}

    /** Takes what the first lines say of the paper itself. */
    static void read(List<String> lines, String title, OrganisationModelBuilder model) {
        boolean dated = false;
        boolean numbered = false;
        for (String whole : lines.subList(0, Math.min(FIRST, lines.size()))) {
            String line = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
            Matcher letterhead = LETTERHEAD.matcher(line);
            Matcher alone = DAY_ALONE.matcher(line);
            if (!dated && letterhead.find()) {
                dated = true;
                model.dated(ImpreciseDate.of(letterhead.group(2)));
                Optional.ofNullable(letterhead.group(1))
                        .ifPresent(office -> model.addAuthors(
                                Person.builder().office(Office.of(office)).build()));
                if (letterhead.group(3) != null) {
                    numbered = true;
                    model.caseNumber(CaseNumber.of(letterhead.group(3)));
                }
            } else if (!dated && alone.matches()) {
                dated = true;
                model.dated(ImpreciseDate.of(alone.group(1)));
            }
            Matcher number = CASE.matcher(line);
            if (!numbered && number.find()) {
                numbered = true;
                model.caseNumber(CaseNumber.of(number.group(1)));
            }
        }
        state(lines, title).ifPresent(model::state);
    }

    private static Optional<ModelState> state(List<String> lines, String title) {
        if (PROPOSED.matcher(FoldedWords.folded(title)).find()) {
            return Optional.of(ModelState.PROPOSED);
        }
        boolean adopted = false;
        for (String line : lines) {
            String folded = FoldedWords.folded(line);
            if (PROPOSES.matcher(folded).find()) {
                return Optional.of(ModelState.PROPOSED);
            }
            adopted |= ADOPTED.matcher(folded).find();
        }
        return adopted ? Optional.of(ModelState.ADOPTED) : Optional.empty();
    }
}
