package dk.sagsgang.validation.rule;

/**
 * What a {@link ComparingRule} kept of one document.
 *
 * <pre>{@code findings.at(kept.place().at("title"))}</pre>
 *
 * @param place the document; what is found in it is put at a place under this one
 * @param fact what was kept
 */
public record Kept<T>(Place place, T fact) {}
