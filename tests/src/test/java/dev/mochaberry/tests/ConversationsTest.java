package dev.mochaberry.tests;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mochaberry.board.serial.SerialLine;
import dev.mochaberry.board.simulated.BoardSettings;
import dev.mochaberry.board.simulated.SimulatedBoard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The simulated board answers byte by byte what MicroPython's firmware answers: {@code
 * src/pico/conversations.txt} was recorded on an emulated Pico.
 */
@Tag("slow")
class ConversationsTest {
  private static final Pattern BANNER = Pattern.compile("MicroPython v[^\r]*with RP2040");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(x[0-9a-f]{2}|.)");
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final String TO_THE_PROMPT = "\r\u0003\u0003\u0002";

  @TempDir Path folder;

  @Test
  void aSimulatedBoardAnswersAsThePicoDid() throws Exception {
    Optional<MicroPython> interpreter = MicroPython.find("micropython32");
    assumeTrue(interpreter.isPresent(), MicroPython.missing("micropython32"));
    Path file =
        SuiteFolders.find("pico").programs().resolveSibling("pico").resolve("conversations.txt");
    List<String> differences = new ArrayList<>();
    BoardSettings settings =
        BoardSettings.picoW(interpreter.get().command(), "01", folder.resolve("flash.img"));
    try (SimulatedBoard board = SimulatedBoard.start(settings);
        SerialLine line = SerialLine.open(board.port().toString())) {
      String name = "";
      for (String text : Files.readAllLines(file)) {
        String rest = text.substring(Math.min(2, text.length()));
        switch (text.isEmpty() ? ' ' : text.charAt(0)) {
          case '=' -> {
            name = rest;
            send(line, TO_THE_PROMPT);
            answer(line, "never");
          }
          case '>' -> send(line, bytes(rest));
          case '<' -> {
            String wanted = bytes(rest);
            String got = answer(line, wanted);
            if (!got.equals(wanted)) {
              differences.add(name + ": " + rest + " but " + got);
            }
          }
          default -> {}
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  private static void send(SerialLine line, String text) throws IOException {
    line.write(text.getBytes(ISO_8859_1));
  }

  /** What comes until it is what is wanted, or nothing comes any more. */
  private static String answer(SerialLine line, String wanted) throws IOException {
    StringBuilder all = new StringBuilder();
    int silent = 0;
    for (long end = System.nanoTime() + LIMIT.toNanos(); System.nanoTime() < end && silent < 8; ) {
      byte[] part = line.read();
      silent = part.length == 0 ? silent + 1 : 0;
      all.append(new String(part, ISO_8859_1));
      if (part.length == 0 && normal(all).equals(wanted)) {
        break;
      }
    }
    return normal(all);
  }

  private static String normal(CharSequence said) {
    return BANNER.matcher(said).replaceAll("(banner)");
  }

  /** The bytes that Python writes so. */
  private static String bytes(String literal) {
    return ESCAPE
        .matcher(literal)
        .replaceAll(
            found -> {
              String code = found.group(1);
              String value =
                  switch (code.charAt(0)) {
                    case 'x' -> String.valueOf((char) Integer.parseInt(code.substring(1), 16));
                    case 'r' -> "\r";
                    case 'n' -> "\n";
                    case 't' -> "\t";
                    default -> code;
                  };
              return Matcher.quoteReplacement(value);
            });
  }
}
