package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.testkit.sample.ArchiveSamples;
import dk.sagsgang.testkit.sample.Samples;
import dk.sagsgang.validation.archive.CaseArchive;
import dk.sagsgang.validation.structure.StructureCheck;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same document in another spelling of letters, blanks and hyphens gives the same findings. */
@Tag("once")
class SpellingTest {

    @ParameterizedTest
    @EnumSource
    void aDocumentGivesTheSameFindings(Spelling spelling) {
        List<String> differing = new ArrayList<>();
        for (var sample : Samples.all()) {
            CaseDocument document = SampleDocuments.document(sample.json());
            var rules = DocumentValidator.with(SampleDocuments.profile(sample), StructureCheck.none());
            List<String> before = lines(rules.checkRules(document).findings());
            List<String> after = lines(rules.checkRules((CaseDocument) spelling.of((Record) document))
                    .findings());
            if (!before.equals(after)) {
                differing.add(sample + ": " + before + " became " + after);
            }
        }
        assertThat(differing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anArchiveInTwoSpellingsIsOneArchive(Spelling spelling) {
        List<String> differing = new ArrayList<>();
        for (var sample : ArchiveSamples.all()) {
            CaseArchive.Builder before = CaseArchive.builder();
            CaseArchive.Builder after = CaseArchive.builder();
            int[] order = {0};
            sample.documents().forEach((file, json) -> {
                CaseDocument document = SampleDocuments.document(json);
                before.add(file, document);
                boolean other = order[0]++ % 2 == 1;
                after.add(file, other ? (CaseDocument) spelling.of((Record) document) : document);
            });
            List<String> expected = across(before.build());
            List<String> found = across(after.build());
            if (!expected.equals(found)) {
                differing.add(sample + ": " + expected + " became " + found);
            }
        }
        assertThat(differing).isEmpty();
    }

    private static List<String> across(CaseArchive archive) {
        return archive.check().stream()
                .flatMap(each -> lines(each.report().findings()).stream().map(line -> each.document() + " " + line))
                .toList();
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.variant() + " " + finding.severity() + " "
                        + finding.location().pointer())
                .sorted()
                .toList();
    }
}
