package dk.sagsgang.validation.text;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.CaseNumberScheme;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.reference.PaperReference;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.text.Passage.Kind;
import dk.sagsgang.vocabulary.Code;
import java.util.List;
import java.util.Optional;

/**
 * Walks the texts of the parts that all documents are made of.
 *
 * <p>Written out by hand, since it runs over every text of every document; a test puts a text into each component there
 * is and asks whether it was met.
 */
public final class Texts {

    private final TextCheck check;

    /** Hands every text it meets to the check. */
    public Texts(TextCheck check) {
        this.check = check;
    }

    /** Words for people. */
    public void prose(String text, Place parent, String component) {
        if (!text.isEmpty()) {
            check.check(text, Kind.PROSE, parent, component);
        }
    }

    /** Words for people, with or without markup. */
    public void prose(FormattedText text, Place parent, String component) {
        if (!text.content().isEmpty()) {
            check.check(text, Kind.PROSE, parent, component);
        }
    }

    /** A list of words for people. */
    public void prose(List<String> texts, Place parent, String component) {
        for (int i = 0; i < texts.size(); i++) {
            check.check(texts.get(i), Kind.PROSE, parent, component, i);
        }
    }

    /** A name, mark or number as printed. */
    public void printed(String text, Place parent, String component) {
        if (!text.isEmpty()) {
            check.check(text, Kind.PRINTED, parent, component);
        }
    }

    /** A key, an id, a file name or an address. */
    public void technical(String text, Place parent, String component) {
        if (!text.isEmpty()) {
            check.check(text, Kind.TECHNICAL, parent, component);
        }
    }

    /** A list of keys. */
    public void technical(List<String> texts, Place parent, String component) {
        for (int i = 0; i < texts.size(); i++) {
            check.check(texts.get(i), Kind.TECHNICAL, parent, component, i);
        }
    }

    /** A word of a vocabulary: a word that the library does not know may be anything. */
    public void code(Optional<? extends Code> given, Place parent, String component) {
        if (given.isPresent()) {
            check.check(given.get().code(), kind(given.get()), parent, component);
        }
    }

    /** Words of a vocabulary. */
    public void codes(List<? extends Code> given, Place parent, String component) {
        for (int i = 0; i < given.size(); i++) {
            check.check(given.get(i).code(), kind(given.get(i)), parent, component, i);
        }
    }

    private static Kind kind(Code word) {
        return word.known() ? Kind.TECHNICAL : Kind.UNKNOWN_WORD;
    }

    /** Ids in other systems of what is no person; where a case has its number for an id, it is treated as one. */
    public void ids(List<ExternalId> ids, Place parent) {
        for (int i = 0; i < ids.size(); i++) {
            Place place = parent.at("ids", i);
            technical(ids.get(i).system(), place, "system");
            id(ids.get(i), place);
        }
    }

    private void id(ExternalId id, Place place) {
        if (registered(id) && !id.value().isBlank()) {
            check.check(id.value(), Kind.CVR, place, "value");
        } else {
            caseNumber(Optional.of(CaseNumber.of(id.value())), place, "value");
        }
    }

    private void idsOfPerson(List<ExternalId> ids, Place parent) {
        for (int i = 0; i < ids.size(); i++) {
            Place place = parent.at("ids", i);
            technical(ids.get(i).system(), place, "system");
            technical(ids.get(i).value(), place, "value");
        }
    }

    private static boolean registered(ExternalId id) {
        return id.normal().system().equals(ExternalId.CVR);
    }

    /** A municipality. */
    public void municipality(Optional<Municipality> given, Place parent, String component) {
        if (given.isPresent()) {
            Place place = parent.at(component);
            printed(given.get().name(), place, "name");
            given.get().code().ifPresent(code -> check.check(code.printed(), Kind.MUNICIPALITY_CODE, place, "code"));
            given.get().cvr().ifPresent(cvr -> check.check(cvr.printed(), Kind.CVR, place, "cvr"));
        }
    }

    /** Bodies. */
    public void bodies(List<Body> bodies, Place parent, String component) {
        for (int i = 0; i < bodies.size(); i++) {
            body(bodies.get(i), parent.at(component, i));
        }
    }

    /** A body. */
    public void body(Optional<Body> given, Place parent, String component) {
        if (given.isPresent()) {
            body(given.get(), parent.at(component));
        }
    }

    private void body(Body body, Place place) {
        printed(body.name(), place, "name");
        printed(body.abbreviation(), place, "abbreviation");
        code(body.kind(), place, "kind");
        ids(body.ids(), place);
    }

    /** People. */
    public void persons(List<Person> persons, Place parent, String component) {
        for (int i = 0; i < persons.size(); i++) {
            person(persons.get(i), parent.at(component, i));
        }
    }

    /** A person. */
    public void person(Optional<Person> given, Place parent, String component) {
        if (given.isPresent()) {
            person(given.get(), parent.at(component));
        }
    }

    private void person(Person person, Place place) {
        printed(person.name(), place, "name");
        printed(person.initials(), place, "initials");
        person.office().ifPresent(office -> printed(office.title(), place, "office"));
        party(person.party(), place, "party");
        idsOfPerson(person.ids(), place);
    }

    /** Political parties. */
    public void parties(List<PoliticalParty> parties, Place parent, String component) {
        for (int i = 0; i < parties.size(); i++) {
            party(parties.get(i), parent.at(component, i));
        }
    }

    /** A political party. */
    public void party(Optional<PoliticalParty> given, Place parent, String component) {
        if (given.isPresent()) {
            party(given.get(), parent.at(component));
        }
    }

    private void party(PoliticalParty party, Place place) {
        printed(party.letter(), place, "letter");
        printed(party.name(), place, "name");
    }

    /** An imprecise date: words for people. */
    public void date(Optional<ImpreciseDate> given, Place parent, String component) {
        if (given.isPresent()) {
            prose(given.get().printed(), parent.at(component), "printed");
        }
    }

    /** A term: words for people at both ends. */
    public void term(Optional<Term> given, Place parent, String component) {
        if (given.isPresent()) {
            Place place = parent.at(component);
            date(given.get().begin(), place, "begin");
            date(given.get().end(), place, "end");
        }
    }

    /** References to decisions. */
    public void decisionReferences(List<DecisionReference> references, Place parent, String component) {
        for (int i = 0; i < references.size(); i++) {
            decisionReference(references.get(i), parent.at(component, i));
        }
    }

    /** A reference to a decision. */
    public void decisionReference(Optional<DecisionReference> given, Place parent, String component) {
        if (given.isPresent()) {
            decisionReference(given.get(), parent.at(component));
        }
    }

    private void decisionReference(DecisionReference reference, Place place) {
        body(reference.body(), place, "body");
        date(reference.dated(), place, "dated");
        printed(reference.itemNumber(), place, "itemNumber");
        prose(reference.title(), place, "title");
        caseNumber(reference.caseNumber(), place, "caseNumber");
    }

    /** A case number; one of six digits and a year looks like a person's number in every eighth case and is none. */
    public void caseNumber(Optional<CaseNumber> given, Place parent, String component) {
        given.filter(number -> !serialAndYear(number))
                .ifPresent(number -> technical(number.printed(), parent, component));
    }

    private static boolean serialAndYear(CaseNumber number) {
        return number.scheme().filter(CaseNumberScheme.SERIAL_LONG_YEAR::equals).isPresent();
    }

    /** References to the law. */
    public void legalReferences(List<LegalReference> references, Place parent, String component) {
        for (int i = 0; i < references.size(); i++) {
            legalReference(references.get(i), parent.at(component, i));
        }
    }

    /** A reference to the law. */
    public void legalReference(Optional<LegalReference> given, Place parent, String component) {
        if (given.isPresent()) {
            legalReference(given.get(), parent.at(component));
        }
    }

    private void legalReference(LegalReference reference, Place place) {
        prose(reference.printed(), place, "printed");
        prose(reference.act(), place, "act");
        printed(reference.actNumber(), place, "actNumber");
        printed(reference.paragraph(), place, "paragraph");
        printed(reference.subsection(), place, "subsection");
        printed(reference.number(), place, "number");
        technical(reference.link(), place, "link");
    }

    /** References to papers. */
    public void paperReferences(List<PaperReference> references, Place parent, String component) {
        for (int i = 0; i < references.size(); i++) {
            Place place = parent.at(component, i);
            PaperReference reference = references.get(i);
            prose(reference.title(), place, "title");
            date(reference.dated(), place, "dated");
            caseNumber(reference.caseNumber(), place, "caseNumber");
            ids(reference.ids(), place);
        }
    }

    /** Headed sections, those under them included. */
    public void sections(List<Section> sections, Place parent, String component) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Place place = parent.at(component, i);
            prose(section.heading(), place, "heading");
            code(section.kind(), place, "kind");
            prose(section.text(), place, "text");
            prose(section.bullets(), place, "bullets");
            figures(section.figures(), place, "figures");
            sections(section.sections(), place, "sections");
        }
    }

    /** Figures. */
    public void figures(List<Figure> figures, Place parent, String component) {
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            Place place = parent.at(component, i);
            prose(figure.subject(), place, "subject");
            date(figure.period(), place, "period");
            amount(figure.amount(), place, "amount");
            share(figure.share(), place, "share");
            count(figure.count(), place, "count");
        }
    }

    /** An amount. */
    public void amount(Optional<Amount> given, Place parent, String component) {
        if (given.isPresent()) {
            Place place = parent.at(component);
            printed(given.get().printed(), place, "printed");
            printed(given.get().currency(), place, "currency");
        }
    }

    /** A share. */
    public void share(Optional<Share> given, Place parent, String component) {
        if (given.isPresent()) {
            printed(given.get().printed(), parent.at(component), "printed");
        }
    }

    /** A count. */
    public void count(Optional<Count> given, Place parent, String component) {
        if (given.isPresent()) {
            Place place = parent.at(component);
            printed(given.get().printed(), place, "printed");
            printed(given.get().unit(), place, "unit");
        }
    }
}
