package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.validation.rule.Rule;

/** A rule for meetings. */
public interface MeetingRule extends Rule<MeetingFacts> {}
