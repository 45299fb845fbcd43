package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Identifiers;
import dk.sagsgang.testkit.value.Keys;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.References;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.text.Access;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Enclosed documents (bilag).
 *
 * <p>{@code Attachments.attachment()} draws titles such as "Oversigtskort" and files such as
 * {@code Bilag 1 - oversigtskort.pdf}.
 */
public final class Attachments {

    private Attachments() {}

    /** Any attachment; it may have no name, or one that says it is confidential, or a path into somebody's disk. */
    public static Arbitrary<Attachment> anyAttachment() {
        List<String> odd = List.of("notat.pdf.pdf", "C:\\Users\\notat.docx", "Ikke offentliggjort - notat", "kort.pdf");
        return Assembly.of(Attachment::builder)
                .seldom(Keys.anyKey(), (b, v) -> b.key(v))
                .maybe(Texts.mostly(List.of("1", "Bilag 2")), (b, v) -> b.number(v))
                .maybe(Texts.mostly(Words.ATTACHMENT_TITLES), (b, v) -> b.title(v))
                .maybe(Texts.mostly(odd), (b, v) -> b.fileName(v))
                .seldom(Arbitraries.of(Access.class), (b, v) -> b.access(v))
                .seldom(Texts.anyText(), (b, v) -> b.closedReason(v))
                .seldom(References.anyLegalReference(), (b, v) -> b.closedBy(v))
                .seldom(Texts.mostly(List.of("330-2017-707822")), (b, v) -> b.documentNumber(v))
                .seldom(Identifiers.anyCaseNumber(), (b, v) -> b.caseNumber(v))
                .seldom(Texts.mostly(List.of("2", "v1")), (b, v) -> b.version(v))
                .seldom(Dates.anyImpreciseDate(), (b, v) -> b.dated(v))
                .seldom(Dates.anyDay(), (b, v) -> b.added(v))
                .seldom(Texts.mostly(List.of("application/pdf")), (b, v) -> b.mediaType(v))
                .seldom(Quantities.anyNumber(), (b, v) -> b.size(v))
                .seldom(Texts.mostly(List.of("sha-256:9f86d081")), (b, v) -> b.checksum(v))
                .seldom(Texts.mostly(List.of("https://example.org/bilag/1.pdf")), (b, v) -> b.link(v))
                .seldom(Identifiers.anyExternalId(), (b, v) -> b.addIds(v))
                .build(b -> b.build());
    }

    /** An attachment with a title, a file name or both, open or closed with a reason; without a key. */
    public static Arbitrary<Attachment> attachment() {
        return Assembly.of(Attachment::builder)
                .always(Arbitraries.of(Words.ATTACHMENT_TITLES), (b, v) -> b.title(v))
                .maybe(Arbitraries.of(Words.FILE_NAMES), (b, v) -> b.fileName(v))
                .maybe(Arbitraries.integers().between(1, 20), (b, v) -> b.number("Bilag " + v))
                .seldom(
                        Arbitraries.of(Words.CLOSED_REASONS),
                        (b, v) -> b.access(Access.CLOSED).closedReason(v))
                .seldom(Arbitraries.integers().between(1, 999_999), (b, v) -> b.documentNumber("330-2017-" + v))
                .seldom(Identifiers.wellFormedCaseNumber(), (b, v) -> b.caseNumber(v))
                .seldom(Arbitraries.integers().between(1, 9), (b, v) -> b.version(v.toString()))
                .seldom(Dates.impreciseDate(), (b, v) -> b.dated(v))
                .seldom(Dates.day(), (b, v) -> b.added(v))
                .seldom(
                        Arbitraries.integers().between(0, 9_000_000),
                        (b, v) -> b.mediaType("application/pdf").size(v).checksum("sha-256:9f86d081"))
                .seldom(
                        References.legalReference(),
                        (b, v) -> b.access(Access.CLOSED).closedBy(v))
                .seldom(Arbitraries.of("https://example.org/bilag/17.pdf"), (b, v) -> b.link(v))
                .seldom(Identifiers.externalId(), (b, v) -> b.addIds(v))
                .build(b -> b.build());
    }
}
