/** Whether what decisions asked for was done (opfølgning). */
@NullMarked
package dk.sagsgang.validation.archive.followup;

import org.jspecify.annotations.NullMarked;
