/**
 * For test suites: jqwik arbitraries of every type of the model.
 *
 * <p>Methods called {@code any...} give whatever can be built, right or wrong: components are missing, codes unknown, texts
 * strange, references lead nowhere. A reader, a store or an export must bear it. The others give plausible values, and
 * {@link dk.sagsgang.testkit.meeting.Meetings#validMeeting()} and
 * {@link dk.sagsgang.testkit.organisation.OrganisationModels#validOrganisationModel()} whole documents that break no rule. Which
 * rules may still speak for information on a valid meeting stands in {@link dk.sagsgang.testkit.meeting.Meetings#MAY_INFORM}; on
 * {@link dk.sagsgang.testkit.meeting.Meetings#silentMeeting()} none does.
 *
 * <pre>{@code
 * @Property
 * @Domain(SagsgangDomain.class)
 * void whatIsStoredComesBack(@ForAll Meeting meeting) {
 *     assertThat(store.load(store.save(meeting))).isEqualTo(meeting);
 * }
 * }</pre>
 *
 * <p>Values come without edge cases of the whole and shrink towards documents in which next to nothing is said. People and
 * their names are invented, and what looks like a CPR number is one that nobody alive has.
 */
@NullMarked
package dk.sagsgang.testkit;

import org.jspecify.annotations.NullMarked;
