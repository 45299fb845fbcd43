package dk.sagsgang.validation.meeting;

import dk.sagsgang.validation.rule.Rule;

/** A rule for meetings. */
interface MeetingRule extends Rule<MeetingFacts> {}
