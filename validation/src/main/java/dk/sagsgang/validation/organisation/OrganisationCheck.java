package dk.sagsgang.validation.organisation;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.validation.text.TextCheck;
import dk.sagsgang.validation.text.Texts;

/** Runs the rules for organisation models. */
public final class OrganisationCheck {

    private OrganisationCheck() {}

    /**
     * Looks at an organisation model.
     *
     * @param texts the rules for text, to look at every text of the model
     */
    public static void check(OrganisationModel model, TextCheck texts) {
        new OrganisationTexts(new Texts(texts)).walk(model);
    }
}
