package dk.sagsgang.validation.commission;

import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.Guests;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.OnePerParty;
import dk.sagsgang.commission.composition.OtherFilling;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.time.Rhythm;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.text.Texts;

/** Walks every text of a composition: its seats, its posts and how they are filled. */
final class CompositionTexts {

    private final Texts texts;

    CompositionTexts(Texts texts) {
        this.texts = texts;
    }

    void composition(Composition composition, Place place) {
        texts.prose(composition.heading(), place, "heading");
        texts.prose(composition.name(), place, "name");
        for (int s = 0; s < composition.seats().size(); s++) {
            seat(composition.seats().get(s), place.at("seats", s));
        }
        composition.chair().ifPresent(each -> post(each, place.at("chair")));
        composition.deputyChair().ifPresent(each -> post(each, place.at("deputyChair")));
        composition.secretary().ifPresent(each -> post(each, place.at("secretary")));
        texts.count(composition.memberCount(), place, "memberCount");
        composition.meetings().ifPresent(each -> rhythm(each, place.at("meetings")));
        texts.prose(composition.text(), place, "text");
    }

    private void seat(Seat seat, Place place) {
        texts.technical(seat.key(), place, "key");
        texts.prose(seat.printed(), place, "printed");
        texts.code(seat.role(), place, "role");
        seat.filledBy().ifPresent(filling -> filling(filling, place.at("filledBy")));
        texts.count(seat.count(), place, "count");
        texts.body(seat.appointedBy(), place, "appointedBy");
        texts.persons(seat.holders(), place, "holders");
    }

    void post(Post post, Place place) {
        texts.prose(post.printed(), place, "printed");
        texts.technical(post.seat(), place, "seat");
        post.filledBy().ifPresent(filling -> filling(filling, place.at("filledBy")));
        texts.body(post.appointedBy(), place, "appointedBy");
    }

    void rhythm(Rhythm rhythm, Place place) {
        texts.prose(rhythm.printed(), place, "printed");
        texts.code(rhythm.kind(), place, "kind");
    }

    private void filling(Filling filling, Place place) {
        if (filling instanceof OfficeHolder officeHolder) {
            officeHolder(officeHolder, place);
        } else if (filling instanceof NamedPerson namedPerson) {
            namedPerson(namedPerson, place);
        } else if (filling instanceof MembersOfBody membersOfBody) {
            membersOfBody(membersOfBody, place);
        } else if (filling instanceof OnePerParty onePerParty) {
            onePerParty(onePerParty, place);
        } else if (filling instanceof ChairOfBody chairOfBody) {
            chairOfBody(chairOfBody, place);
        } else if (filling instanceof Representatives representatives) {
            representatives(representatives, place);
        } else if (filling instanceof Guests guests) {
            guests(guests, place);
        } else if (filling instanceof OtherFilling otherFilling) {
            otherFilling(otherFilling, place);
        }
    }

    private void officeHolder(OfficeHolder officeHolder, Place place) {
        officeHolder.office().ifPresent(office -> texts.printed(office.title(), place, "office"));
    }

    private void namedPerson(NamedPerson namedPerson, Place place) {
        texts.person(namedPerson.person(), place, "person");
    }

    private void membersOfBody(MembersOfBody membersOfBody, Place place) {
        texts.body(membersOfBody.body(), place, "body");
    }

    private void onePerParty(OnePerParty onePerParty, Place place) {
        texts.body(onePerParty.among(), place, "among");
        texts.body(onePerParty.notIn(), place, "notIn");
        texts.count(onePerParty.each(), place, "each");
    }

    private void chairOfBody(ChairOfBody chairOfBody, Place place) {
        texts.body(chairOfBody.body(), place, "body");
    }

    private void representatives(Representatives representatives, Place place) {
        texts.prose(representatives.group(), place, "group");
        texts.party(representatives.party(), place, "party");
    }

    private void guests(Guests guests, Place place) {
        texts.prose(guests.who(), place, "who");
    }

    private void otherFilling(OtherFilling otherFilling, Place place) {
        texts.technical(otherFilling.type(), place, "type");
        texts.prose(otherFilling.text(), place, "text");
    }
}
