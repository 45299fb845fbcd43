package dk.kommune

import dk.sagsgang.commission.Commission
import dk.sagsgang.document.CaseDocument
import dk.sagsgang.meeting.AgendaItem
import dk.sagsgang.meeting.Edition
import dk.sagsgang.meeting.Meeting
import dk.sagsgang.organisation.OrganisationModel
import dk.sagsgang.party.Body
import dk.sagsgang.validation.DocumentValidator
import java.time.LocalDate

/** An agenda of these cases: what the library takes and gives has types without a question mark. */
fun agenda(date: LocalDate, titles: List<String>): Meeting {
    val items = titles.mapIndexed { at, title ->
        AgendaItem.builder().key("${at + 1}").number("${at + 1}.").title(title).build()
    }
    return Meeting.builder().addBodies(Body.of("Socialudvalget")).edition(Edition.AGENDA).date(date).items(items).build()
}

/** What can be absent is an `Optional`, which Kotlin takes apart. */
fun day(meeting: Meeting): LocalDate? = meeting.date().orElse(null)

/** A line an item; nothing has to be asked for null. */
fun lines(meeting: Meeting): List<String> = meeting.items().map { item -> item.number() + " " + item.title() }

/** Rule and place of what is wrong. */
fun wrong(meeting: Meeting): List<String> =
    DocumentValidator.standard().validate(meeting).findings().map { "${it.rule()} at ${it.location().pointer()}" }

/** Several kinds of documents are told apart by `when`, which knows that there is no other. */
fun kind(document: CaseDocument): String = when (document) {
    is Meeting -> "meeting"
    is Commission -> "commission"
    is OrganisationModel -> "organisation model"
}
