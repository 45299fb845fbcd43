package dk.sagsgang.validation.archive;

import dk.sagsgang.report.Report;

/**
 * What the rules for archives found in one document.
 *
 * @param document the document, such as {@code 2019/referat.json}
 * @param report what was found in it; its places are JSON Pointers into the document, and its coverage names the layer
 *     {@code ACROSS_DOCUMENTS}
 */
public record DocumentReport(DocumentPlace document, Report report) {}
