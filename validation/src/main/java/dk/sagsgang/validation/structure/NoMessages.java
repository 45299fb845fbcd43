package dk.sagsgang.validation.structure;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves messages as they are: the sentence of a finding is made elsewhere, from its rule. */
final class NoMessages implements MessageInterpolator {

    @Override
    public String interpolate(String messageTemplate, Context context) {
        return messageTemplate;
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
        return messageTemplate;
    }
}
