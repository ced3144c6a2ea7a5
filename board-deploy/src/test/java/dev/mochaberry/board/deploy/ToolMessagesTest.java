package dev.mochaberry.board.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mochaberry.board.ProgramRun;
import dev.mochaberry.board.ToolSearch;
import dev.mochaberry.board.deploy.BoardFailure.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mpremote says, and what its users are told. */
class ToolMessagesTest {
  /** Errors of commands that are never given: packages and the editor. */
  private static final Pattern NOT_USED =
      Pattern.compile("requesting|Package not found|File not found|mip|edit:|package|index");

  private static final Pattern RAISED =
      Pattern.compile(
          "raise (?:CommandError|TransportError)\\(\\s*f?([\"'])(.*?)\\1", Pattern.DOTALL);

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      mpremote: could not enter raw repl | NO_ANSWER | press the board's reset button
      mpremote.transport.TransportError: could not enter raw repl | NO_ANSWER | no MicroPython answers
      mpremote: timeout waiting for first EOF reception | LINK_LOST | plug it in again and repeat
      mpremote: timeout waiting for second EOF reception | LINK_LOST | plug it in again and repeat
      mpremote: unexpected read during raw paste: b'\\xf3' | LINK_LOST | the link to the board broke
      mpremote: could not complete raw paste: b'' | LINK_LOST | the link to the board broke
      mpremote: could not exec command (response: b'') | LINK_LOST | the link to the board broke
      serial.serialutil.SerialException: device reports readiness to read but returned no data | LINK_LOST | plug it in
      serial.serialutil.SerialException: write failed: [Errno 5] Input/output error | LINK_LOST | plug it in again
      OSError: [Errno 5] Input/output error | LINK_LOST | the link to the board broke
      OSError: [Errno 6] Device not configured | LINK_LOST | the link to the board broke
      OSError: [Errno 19] No such device | LINK_LOST | the link to the board broke
      OSError: [Errno 19] ENODEV | FILE_SYSTEM | the board's file system is damaged
      OSError: [Errno 28] No space left on device | OTHER | this computer
      termios.error: (5, 'Input/output error') | LINK_LOST | the link to the board broke
      struct.error: unpack requires a buffer of 2 bytes | LINK_LOST | the link to the board broke
      UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf3 | LINK_LOST | the link to the board broke
      OSError: [Errno 28] ENOSPC | NO_SPACE | remove files from it
      OSError: 28 | NO_SPACE | the board's file system is full
      MemoryError: memory allocation failed, allocating 2048 bytes | HEAP_FULL | the board's heap is full
      OSError: [Errno 5] EIO | FILE_SYSTEM | flash_nuke.uf2
      OSError: 84 | FILE_SYSTEM | the board's file system is damaged
      OSError: [Errno 30] EROFS | FILE_SYSTEM | mounts it for reading only
      ImportError: no module named 'hashlib' | FIRMWARE_LACKS | newest firmware
      mpremote: cp: mochaberry/2/: No such file or directory. | CHANGED | by another tool or program
      mpremote: cp: destination does not exist | CHANGED | repeat
      OSError: the board's program has changed meanwhile | CHANGED | repeat
      OSError: [Errno 2] ENOENT | CHANGED | the board's files changed
      mpremote: could not read file '/tmp/x' | OTHER | this computer could not keep a temporary file
      mpremote: 'resume' is not a command | NO_TOOL | too old
      usage: exec [--follow] [--no-follow] expr | NO_TOOL | pip install --upgrade mpremote
      Command cp missing argument; signature is: | NO_TOOL | too old
      ModuleNotFoundError: No module named 'serial' | NO_TOOL | parts of it are missing
      /usr/bin/env: python3: No such file or directory | NO_TOOL | mpremote does not start
      something new | OTHER | mpremote failed: something new
      """)
  void everyTextHasAMeaningAndAdvice(String said, Kind kind, String words) {
    BoardFailure failure = failure(said, "/dev/ttyACM0");
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure).hasMessageStartingWith("/dev/ttyACM0: ").hasMessageContaining(words);
  }

  @Test
  void aPortThatCannotBeOpenedHasThreeReasons() throws Exception {
    String said = "mpremote: failed to access X (it may be in use by another program)";
    assertThat(failure(said, "/dev/ttyNOWHERE3").kind()).isEqualTo(Kind.NO_PORT);
    Path port = Files.createFile(folder.resolve("port"));
    assertThat(failure(said, port.toString()).kind()).isEqualTo(Kind.BUSY);
    PortProblem closed = new PortProblem(true, false, Optional.of("dialout"), Optional.empty());
    assertThat(closed.failure("P"))
        .hasMessage(
            "P: you may not open this port; add yourself to its group ('sudo usermod -aG dialout"
                + " $USER'), then log in again");
    PortProblem busy = new PortProblem(true, true, Optional.empty(), Optional.of("thonny (4711)"));
    assertThat(busy.failure("P"))
        .hasMessage("P: another program has the port open: thonny (4711); close it and repeat");
  }

  @Test
  void aToolThatTakesTooLongMeansASilentBoard() {
    ProgramRun run = new ProgramRun(-1, "", "", Duration.ofSeconds(9), true);
    assertThat(ToolMessages.failure(run, "P").kind()).isEqualTo(Kind.LINK_LOST);
  }

  /** Whoever installs another mpremote is told of texts that it has and this does not know. */
  @Test
  void everyErrorThatTheInstalledToolRaisesIsKnown() throws Exception {
    Path tool =
        ToolSearch.ofThisMachine()
            .cache()
            .resolve("mpremote-files/usr/lib/python3/dist-packages/mpremote");
    assumeTrue(Files.isDirectory(tool), "no mpremote: see scripts/fetch-mpremote");
    List<String> texts = new ArrayList<>();
    for (String file : List.of("main.py", "commands.py", "transport.py", "transport_serial.py")) {
      Matcher raised = RAISED.matcher(Files.readString(tool.resolve(file)));
      while (raised.find()) {
        texts.add(raised.group(2).replaceAll("\\{[^}]*\\}|%r", "x"));
      }
    }
    assertThat(texts).hasSizeGreaterThan(15);
    assertThat(texts)
        .filteredOn(text -> !NOT_USED.matcher(text).find())
        .allSatisfy(
            text ->
                assertThat(failure("mpremote: " + text, "/dev/ttyNOWHERE3").getMessage())
                    .as(text)
                    .doesNotContain("mpremote failed"));
  }

  private static BoardFailure failure(String said, String port) {
    return ToolMessages.failure(new ProgramRun(1, "", said, Duration.ofSeconds(1), false), port);
  }
}
