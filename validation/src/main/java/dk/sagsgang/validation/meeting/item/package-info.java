/** The rules for agenda items (ITM): numbers, access, case numbers, sections and attachments. */
@NullMarked
package dk.sagsgang.validation.meeting.item;

import org.jspecify.annotations.NullMarked;
