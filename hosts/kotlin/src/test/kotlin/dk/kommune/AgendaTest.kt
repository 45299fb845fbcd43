package dk.kommune

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import java.time.LocalDate
import kotlin.io.path.writeText
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

class AgendaTest {
    private val day = LocalDate.of(2019, 1, 7)

    @TempDir lateinit var folder: Path

    @Test
    fun `what is right is taken`() {
        val agenda = agenda(day, listOf("Budget", "Eventuelt"))

        assertEquals(emptyList<String>(), wrong(agenda))
        assertEquals(listOf("1. Budget", "2. Eventuelt"), lines(agenda))
        assertEquals(day, day(agenda))
        assertEquals("meeting", kind(agenda))
    }

    @Test
    fun `what is wrong is told`() {
        assertEquals(listOf("TXT-004 at /items/0/title"), wrong(agenda(day, listOf("Budget 2020-2013"))))
    }

    @Test
    fun `what is never null needs no question mark`() {
        assertCompiles("fun title(item: dk.sagsgang.meeting.AgendaItem): String = item.title()")
        assertCompiles("fun untitled(item: dk.sagsgang.meeting.AgendaItem) = item.withTitle(\"\")")
    }

    @Test
    fun `null where none is taken does not compile`() {
        assertRefused("val validator = dk.sagsgang.validation.DocumentValidator.with(null)")
        assertRefused("fun title(item: dk.sagsgang.meeting.AgendaItem): Int = item.title()?.length")
        assertRefused("val none: java.util.Optional<String?> = dk.sagsgang.party.Body.of(\"\").name()")
    }

    private fun assertCompiles(code: String) {
        val (exit, said) = compile(code)
        assertEquals(ExitCode.OK, exit, said)
    }

    private fun assertRefused(code: String) {
        val (exit, said) = compile(code)
        assertEquals(ExitCode.COMPILATION_ERROR, exit, said)
        assertTrue("error:" in said, said)
    }

    private fun compile(code: String): Pair<ExitCode, String> {
        val source = folder.resolve("Tried.kt").also { it.writeText(code) }
        val said = ByteArrayOutputStream()
        val exit = K2JVMCompiler().exec(
            PrintStream(said),
            "-Xjspecify-annotations=strict", "-Werror", "-no-stdlib", "-no-reflect", "-jvm-target", "17",
            "-cp", System.getProperty("java.class.path"),
            "-d", folder.resolve("classes").toString(),
            source.toString(),
        )
        return exit to said.toString()
    }
}
