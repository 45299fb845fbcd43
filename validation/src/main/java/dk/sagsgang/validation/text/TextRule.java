package dk.sagsgang.validation.text;

import dk.sagsgang.validation.rule.Rule;

/** A rule for one text, wherever in a document it stands. */
interface TextRule extends Rule<Passage> {}
