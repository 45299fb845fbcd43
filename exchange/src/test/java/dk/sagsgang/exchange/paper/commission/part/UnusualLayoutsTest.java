package dk.sagsgang.exchange.paper.commission.part;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static dk.sagsgang.exchange.paper.ReadPapers.document;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.party.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers that count every sentence, part cells by bars, or set a name over an office: the same facts stand in them. */
class UnusualLayoutsTest {

    private static Commission read(String below) {
        return commission("Kommissorium for Havneudvalget i Vestby Kommune\n\n" + below.replace("/", "\n") + "\n");
    }

    private static List<String> tasks(Commission read) {
        return read.tasks().stream().map(Task::text).map(text -> text.content()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3\tHVAD/3.1\tUdvalget skal/3.1.1\tse kajen efter,/3.1.2\tlægge stien om,/3.1.3\tmale broen./4\tHVEM/4.1\tUdvalget har fem medlemmer./5\tHVORNÅR/5.1\tUdvalget mødes hver måned.",
                "Opgaver//3.1 Udvalget skal:/3.1.1. se kajen efter/3.1.2. lægge stien om/3.1.3. male broen."
            })
    void clausesBelowOneThatIsOpenAreItsList(String below) {
        assertThat(tasks(read(below)))
                .extracting(text -> text.replaceFirst("\\.$", ""))
                .containsExactly("se kajen efter", "lægge stien om", "male broen");
    }

    @Test
    void seatsMayBeCountedAsClausesAre() {
        Commission read = read(
                "Medlemmer//4.1 Udvalget tæller 4 personer:/4.1.1 to byrådsmedlemmer,/4.1.2 en lærer fra Vestby Skole,/4.1.3 en repræsentant fra Vestby Roklub./4.2 Næstformanden vælges af medlemmerne.");

        assertThat(read.composition().orElseThrow().seats())
                .extracting(Seat::printed)
                .containsExactly(
                        "to byrådsmedlemmer", "en lærer fra Vestby Skole", "en repræsentant fra Vestby Roklub");
        assertThat(read.composition().orElseThrow().memberCount().orElseThrow().printed())
                .isEqualTo("4 personer");
    }

    @Test
    void titlesOfTasksThatFollowAtOnceAreTheTasks() {
        Commission read = read("Opgaver//4.1 Se kajen efter/4.2 Lægge stien om/4.3 Male broen");

        assertThat(tasks(read)).containsExactly("Se kajen efter", "Lægge stien om", "Male broen");
        assertThat(read.tasks()).extracting(Task::title).containsOnly("");
    }

    @Test
    void barsPartCellsAsTabsDo() {
        Commission read = read(
                "Udvalget er nedsat af Byrådet.//Bemanding/Rolle | Hvem | Tid/Leder | Havnechef Lone Damsgaard | 5 timer/Medlem | Konsulent Aksel Nygaard | fuld tid//Kalender/uge 9 | Kajen er set efter | Byrådet beslutter/1. april 2023 | Stien lægges om |/28. juni 2024 | Broen er malet | Direktionen orienteres");

        assertThat(read.milestones())
                .extracting(Milestone::text)
                .containsExactly("Kajen er set efter", "Stien lægges om", "Broen er malet");
        assertThat(read.composition().orElseThrow().seats())
                .flatExtracting(seat -> seat.filledBy().stream().toList())
                .extracting(filling ->
                        ((NamedPerson) filling).person().map(Person::name).orElse(""))
                .containsExactly("Lone Damsgaard", "Aksel Nygaard");
    }

    @Test
    void nameOverItsOfficeIsOneSeat() {
        Commission read = read(
                "Medlemmer af udvalget://LONE DAMSGAARD/Havnechef, Vestby Kommune//AKSEL NYGAARD/Konsulent i Vestby Roklub//Bodil Holmgaard/Arkitekt, Center for Havn");

        assertThat(read.composition().orElseThrow().seats())
                .extracting(seat -> ((NamedPerson) seat.filledBy().orElseThrow())
                        .person()
                        .map(Person::name)
                        .orElse(""))
                .containsExactly("LONE DAMSGAARD", "AKSEL NYGAARD", "Bodil Holmgaard");
    }

    @Test
    void oneStepOfAPlanThatIsNotDatedLeavesTheOthers() {
        Commission read = read(
                "Tidsplan//• I august 2022 holder udvalget sit første møde.\n• Derefter ses der på kajen.\n• Den 29. november 2022 drøfter Byrådet stien.");

        assertThat(read.milestones()).hasSize(2);
        assertThat(read.milestones().get(1).involvements()).hasSize(1);
        assertThat(read.sections()).anyMatch(section -> section.text().content().contains("Derefter ses der på kajen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Følgegruppen er rådgivende og består af//• 2 lærere\n• 1 repræsentant for Vestby Roklub",
                "Følgegruppen ledes af havnechefen og har derudover disse deltagere:\n• 2 lærere\n• 1 repræsentant for Vestby Roklub"
            })
    void groupBesideIsAnnouncedWhateverElseIsSaidOfIt(String list) {
        Commission read = read("Udvalget er nedsat af Byrådet og har fem medlemmer.//Organisering//" + list);

        assertThat(read.project().orElseThrow().groups()).hasSize(1);
        assertThat(read.project().orElseThrow().groups().get(0).seats())
                .extracting(Seat::printed)
                .containsExactly("2 lærere", "1 repræsentant for Vestby Roklub");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mandatbrev for projektet Åben Havn",
                "Opdragsbrev til gruppen bag Åben Havn",
                "HAVN OG BY | Vestby Kommune | Ledelse\nOpdragspapir nr. 4-2023 | Godkendt i Direktionen 7.2.2023 | Jnr. 81.28.00"
            })
    void paperThatGivesATaskIsACommission(String title) {
        assertThat(
                        document(
                                title
                                        + "\n\nDirektionen har sagt ja, og centercheferne, afdelingslederne og medarbejderne i centrene er hørt. Centerchefen for Havn leder arbejdet sammen med afdelingslederen for Vej.\n"))
                .isInstanceOf(Commission.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Anledning. Kajen er gammel, og den slår revner./2. Hvor ofte vi mødes. Udvalget mødes hver måned./3. Hvornår det er lykkedes. Alle både kan lægge til./4. Penge. Der er afsat 100.000 kr. til arbejdet.",
                "1. Anledning/Kajen er gammel, og den slår revner./2. Hvor ofte vi mødes/Udvalget mødes hver måned./3. Sådan ved vi, at det er lykkedes/Alle både kan lægge til./4. Hvor meget/Der er afsat 100.000 kr. til arbejdet."
            })
    void headingsMayAskWithoutAskingAQuestion(String below) {
        Commission read = read(below);

        assertThat(read.composition().flatMap(each -> each.meetings())).isPresent();
        assertThat(read.successCriteria()).hasSize(1);
        assertThat(read.economy()).isPresent();
    }
}
