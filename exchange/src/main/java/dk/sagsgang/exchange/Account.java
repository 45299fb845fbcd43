package dk.sagsgang.exchange;

import java.util.List;

/**
 * What of a source found no place in a document (regnskab).
 *
 * <p>An empty account says that everything has a place.
 *
 * @param values elements, attributes and properties with something in them that are not taken over, by path, such as
 *     {@code Agenda/Sent} with 1; what says nothing, such as an empty text, null or an id of zeros, is not listed
 * @param words words of the texts that stand in no component of the document, by path of the cell, such as 3 of a
 *     table's footnote
 * @param pictures how many pictures were left out of texts, such as {@code 2}; where one stood is kept
 */
public record Account(List<Leftover> values, List<Leftover> words, int pictures) {

    /** Copies the lists. */
    public Account {
        values = List.copyOf(values);
        words = List.copyOf(words);
    }

    /** The accounts of several files as one. */
    static Account together(List<Account> accounts) {
        return new Account(
                accounts.stream().flatMap(each -> each.values.stream()).toList(),
                accounts.stream().flatMap(each -> each.words.stream()).toList(),
                accounts.stream().mapToInt(Account::pictures).sum());
    }
}
