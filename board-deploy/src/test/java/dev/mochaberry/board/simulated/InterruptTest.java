package dev.mochaberry.board.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.board.serial.SerialLine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ctrl-C ends a program and leaves a board that answers, whatever its interpreter did just then.
 */
@Tag("slow")
class InterruptTest {
  private static final String END_OF_RAW = "\u0004>";

  /** An interpreter without memory, as one that was interrupted in the middle of a collection. */
  private static final String WITHOUT_MEMORY =
      """
      import micropython
      try:
          print("goes")
          while True: pass
      except KeyboardInterrupt:
          micropython.heap_lock()
          raise
      """;

  /** An interpreter that waits for a lock that it has itself. */
  private static final String WAITS_FOR_ITSELF =
      """
      import _thread
      try:
          print("goes")
          while True: pass
      except KeyboardInterrupt:
          lock = _thread.allocate_lock()
          lock.acquire()
          lock.acquire()
      """;

  private static final String GARBAGE =
      """
      print("goes")
      n = 0
      while True:
          n = n + 0x40000001 & 0x7fffffff
      """;

  @TempDir Path folder;
  private SimulatedBoard board;
  private SerialLine line;

  @BeforeEach
  void plugIn() throws Exception {
    board = Boards.start(folder, "e6614c311b7e4f2b");
    line = SerialLine.open(board.port().toString());
    send("\r\u0001");
    readTo("raw REPL; CTRL-B to exit\r\n>");
  }

  @AfterEach
  void unplug() {
    if (line != null) {
      line.close();
    }
    if (board != null) {
      board.close();
    }
  }

  @Test
  void anInterpreterWithoutMemory() throws Exception {
    startAndInterrupt(WITHOUT_MEMORY);
    answers();
  }

  @Test
  void anInterpreterThatWaitsForItself() throws Exception {
    startAndInterrupt(WAITS_FOR_ITSELF);
    answers();
  }

  @Test
  void whatCameWithTheInterruptIsNotLost() throws Exception {
    start(WAITS_FOR_ITSELF);
    send("\r\u0002\u0003");
    assertThat(readTo(">>> ")).contains("KeyboardInterrupt").contains("MicroPython v");
    send("print(6 * 7)\r");
    assertThat(readTo(">>> ")).contains("\r\n42\r\n");
  }

  @Test
  void aProgramThatMakesGarbage() throws Exception {
    for (int i = 0; i < 40; i++) {
      startAndInterrupt(GARBAGE);
      answers();
      assertThat(board.isRunningProgram()).isFalse();
    }
  }

  @Test
  void aProgramThatTakesInterruptsGoesOn() throws Exception {
    // "goes" is printed inside the try: an interrupt that answers it cannot hit the line of "taken"
    start(
        """
        for i in range(4):
            try:
                print("goes")
                while i < 3: pass
            except KeyboardInterrupt:
                print("taken", i)
        """);
    for (int i = 0; i < 3; i++) {
      send("\u0003");
      assertThat(readTo("goes\r\n")).startsWith("taken " + i);
    }
  }

  private void startAndInterrupt(String program) throws Exception {
    start(program);
    send("\u0003");
    assertThat(readTo(END_OF_RAW)).contains("Traceback").contains("KeyboardInterrupt");
  }

  private void answers() throws Exception {
    send("print(6 * 7)\u0004");
    assertThat(readTo(END_OF_RAW)).isEqualTo("OK42\r\n\u0004" + END_OF_RAW);
  }

  private void start(String program) throws Exception {
    send(program + "\u0004");
    readTo("goes\r\n");
  }

  private void send(String text) throws Exception {
    line.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private String readTo(String end) throws Exception {
    StringBuilder all = new StringBuilder();
    long latest = System.nanoTime() + 20_000_000_000L;
    while (all.indexOf(end) < 0) {
      assertThat(System.nanoTime()).as("what came until now: %s", all).isLessThan(latest);
      all.append(new String(line.read(), StandardCharsets.UTF_8));
    }
    return all.toString();
  }
}
