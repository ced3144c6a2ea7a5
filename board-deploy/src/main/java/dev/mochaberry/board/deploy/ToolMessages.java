package dev.mochaberry.board.deploy;

import dev.mochaberry.board.ProgramRun;
import dev.mochaberry.board.deploy.BoardFailure.Kind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a failed run of mpremote means. Its own words are few and the same for several mishaps, some
 * are Python's tracebacks, of this computer's Python or of the board's; each is known here.
 */
final class ToolMessages {
  /** How a board gets other firmware. */
  static final String GET_FIRMWARE =
      "hold BOOTSEL while you plug it in, and copy MicroPython's newest firmware for it onto the"
          + " drive that comes (https://micropython.org/download)";

  private static final String WHOLE = "the program on it is whole, the old one or the new one";
  private static final String AGAIN = WHOLE + "; plug it in again and repeat";
  private static final String TOOL = "'pip install --upgrade mpremote' gets the newest one";

  /** In this order: what is said of causes comes before what is said of their consequences. */
  private static final List<Rule> RULES =
      List.of(
          // The tool itself. The last two: options and commands that an old one does not know.
          rule(
              "No module named '?(mpremote|serial)|python3?: (not found|No such file)",
              Kind.NO_TOOL,
              "mpremote does not start: parts of it are missing; " + TOOL),
          rule(
              "is not a command|; signature is:|^usage: |unrecognized arguments",
              Kind.NO_TOOL,
              "mpremote does not know a command that it is given, so it is too old; " + TOOL),
          // The port, and what answers there.
          rule("failed to access|no device (found|with serial number)", Kind.BUSY, ""),
          rule("could not enter raw repl", Kind.NO_ANSWER, ""),
          // What the board's Python says: of its flash, its heap, its firmware.
          rule(
              "ENOSPC|OSError: 28\\b",
              Kind.NO_SPACE,
              "the board's file system is full; the program on it is as it was; remove files from"
                  + " it ('mpremote fs ls', 'mpremote fs rm') and repeat"),
          rule(
              "MemoryError",
              Kind.HEAP_FULL,
              "the board's heap is full, though nothing runs there; see what its boot.py does, press"
                  + " the board's reset button and repeat"),
          rule(
              "\\[Errno 5\\] EIO|OSError: (5|84)\\b|ENODEV",
              Kind.FILE_SYSTEM,
              "the board's file system is damaged; save what you need of it, hold BOOTSEL while you"
                  + " plug the board in, copy flash_nuke.uf2 and then MicroPython's firmware onto the"
                  + " drive that comes, and deploy again"),
          rule(
              "EROFS|OSError: 30\\b|EACCES|EPERM",
              Kind.FILE_SYSTEM,
              "the board's file system cannot be written; see whether its boot.py mounts it for"
                  + " reading only"),
          rule(
              "ImportError: no module named",
              Kind.FIRMWARE_LACKS,
              "the board's firmware is too small or too old to be deployed to; " + GET_FIRMWARE),
          // Another tool was at the board's files meanwhile.
          rule(
              "changed meanwhile|No such file or directory\\.|Is a directory\\.|File exists\\."
                  + "|cp: (destination|-r not specified|missing)|E(NOENT|ISDIR|EXIST)\\b",
              Kind.CHANGED,
              "the board's files changed while new ones were sent, by another tool or program; "
                  + WHOLE
                  + "; repeat"),
          rule(
              "could not read file|No space left on device",
              Kind.OTHER,
              "this computer could not keep a temporary file; see that its disk is not full, and"
                  + " repeat"),
          // The link.
          rule(
              "device disconnected|SerialException|serialutil|termios\\.error"
                  + "|Input/output error|Device not configured|ClearCommError|No such device"
                  + "|EOF reception|raw paste|could not exec command|struct\\.error"
                  + "|timeout waiting for remote|UnicodeDecodeError|literal_eval|malformed node"
                  + "|Error with transport",
              Kind.LINK_LOST,
              "the link to the board broke; " + AGAIN));

  private ToolMessages() {}

  /**
   * What one text of the tool means.
   *
   * @param text is looked for anywhere in what it said
   */
  private record Rule(Pattern text, Kind kind, String message) {
    BoardFailure failure(String port) {
      return switch (kind) {
        case BUSY -> PortProblem.of(port);
        case NO_ANSWER -> noAnswer(port);
        default -> new BoardFailure(kind, port + ": " + message);
      };
    }
  }

  private static Rule rule(String text, Kind kind, String message) {
    return new Rule(Pattern.compile(text, Pattern.MULTILINE), kind, message);
  }

  /** The failure behind a run that did not succeed. */
  static BoardFailure failure(ProgramRun run, String port) {
    if (run.timedOut()) {
      return new BoardFailure(Kind.LINK_LOST, port + ": the board went silent; " + AGAIN);
    }
    String said = run.stdout() + "\n" + run.stderr();
    return RULES.stream()
        .filter(rule -> rule.text().matcher(said).find())
        .findFirst()
        .map(rule -> rule.failure(port))
        .orElseGet(
            () -> new BoardFailure(Kind.OTHER, port + ": mpremote failed: " + lastLine(said)));
  }

  /** Nothing that MicroPython would say came from the port. */
  static BoardFailure noAnswer(String port) {
    return new BoardFailure(
        Kind.NO_ANSWER,
        port
            + ": no MicroPython answers; press the board's reset button or plug it in again, and"
            + " see that it has MicroPython and no other firmware; if its program catches every"
            + " interrupt, 'mochaberry doctor --stop' stops it");
  }

  private static String lastLine(String said) {
    return said.strip().lines().reduce("no words", (a, b) -> b.isBlank() ? a : b.strip());
  }
}
