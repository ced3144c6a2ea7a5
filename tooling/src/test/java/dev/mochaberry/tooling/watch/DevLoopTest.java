package dev.mochaberry.tooling.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mochaberry.board.LocalInterpreter;
import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.WordSize;
import dev.mochaberry.board.simulated.BoardSettings;
import dev.mochaberry.board.simulated.SimulatedBoard;
import dev.mochaberry.tooling.RuntimeLibrary;
import dev.mochaberry.tooling.boards.BoardOutput;
import dev.mochaberry.tooling.boards.Deployment;
import dev.mochaberry.tooling.platforms.JvmPlatform;
import dev.mochaberry.tooling.platforms.MicroPythonPlatform;
import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import dev.mochaberry.translator.trace.TraceOptions;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watch mode: what happens when a file is saved. */
class DevLoopTest {
  private static final long PATIENCE_SECONDS = 60;

  @TempDir private Path folder;

  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private Path sources;
  private DevLoop loop;
  private Thread thread;

  @BeforeEach
  void writeTheProgram() throws IOException {
    sources = Files.createDirectory(folder.resolve("src"));
    save("Greeting.java", program("Words.word()"));
    save("Words.java", words("one"));
  }

  @AfterEach
  void end() throws InterruptedException {
    if (thread != null) {
      thread.interrupt();
      thread.join();
      loop.close();
    }
  }

  private static String program(String value) {
    return "public class Greeting { public static void main(String[] args) throws Exception {"
        + " while (true) { System.out.println("
        + value
        + "); Thread.sleep(50); } } }";
  }

  private static String words(String word) {
    return "class Words { static String word() { return \"" + word + "\"; } }";
  }

  private void save(String name, String text) throws IOException {
    Path file = sources.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void watch(DevProgram program, Optional<DevTests> tests) throws IOException {
    loop = new DevLoop(List.of(sources), this::request, tests, program, new Recorder());
    thread =
        new Thread(
            () -> {
              try {
                loop.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } catch (IOException e) {
                events.add("broken " + e);
              }
            });
    thread.start();
  }

  private TranslationRequest request() {
    return new TranslationRequest(
        List.of(sources),
        List.of(),
        RuntimeLibrary.classPath(),
        Optional.empty(),
        Options.defaults());
  }

  private void heard(String... expected) throws InterruptedException {
    for (String e : expected) {
      assertThat(events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(e);
    }
  }

  private void prints(String word) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!printed.toString().contains(word)) {
      assertThat(System.nanoTime()).as("printed: " + printed).isLessThan(end);
      Thread.sleep(20);
    }
  }

  /** Says only what is the same each time. */
  private final class Recorder implements DevListener {
    @Override
    public void changed(List<Path> files) {
      events.add("changed " + files.stream().map(f -> f.getFileName().toString()).toList());
    }

    @Override
    public void translated(Translation translation, long millis) {
      events.add(translation.succeeded() ? "translated" : "errors");
    }

    @Override
    public void unchanged() {
      events.add("unchanged");
    }

    @Override
    public void tested(boolean passed, String output, long millis) {
      events.add(((passed ? "passed " : "failed ") + output).strip());
    }

    @Override
    public void started(String where, String what, long millis) {
      events.add("started on " + where);
    }

    @Override
    public void ended(boolean succeeded) {
      events.add("ended " + succeeded);
    }

    @Override
    public void failed(String message) {
      events.add("failed: " + message);
    }

    @Override
    public void waiting() {
      events.add("waiting");
    }
  }

  /** A place where nothing runs. */
  private static final class Nowhere implements DevProgram {
    @Override
    public String where() {
      return "paper";
    }

    @Override
    public String start(Translation translation, Watcher watcher) {
      return "";
    }

    @Override
    public void close() {
      // Nothing runs.
    }
  }

  @Test
  void aSavedFileStartsANewVersion() throws Exception {
    watch(new Nowhere(), Optional.empty());
    heard("translated", "started on paper", "waiting");
    save("Words.java", words("two"));
    heard("changed [Words.java]", "translated", "started on paper", "waiting");
  }

  @Test
  void anErrorDoesNotEndTheSession() throws Exception {
    watch(new Nowhere(), Optional.empty());
    heard("translated", "started on paper", "waiting");
    save("Words.java", "class Words { nonsense");
    heard("changed [Words.java]", "errors", "waiting");
    save("Words.java", words("two"));
    heard("changed [Words.java]", "translated", "started on paper", "waiting");
  }

  @Test
  void aProgramThatIsWrongAtFirstStartsOnceItIsRight() throws Exception {
    Files.delete(sources.resolve("Words.java"));
    watch(new Nowhere(), Optional.empty());
    heard("errors", "waiting");
    save("Words.java", words("one"));
    heard("changed [Words.java]", "translated", "started on paper", "waiting");
  }

  @Test
  void whatBecomesTheSamePythonGoesOn() throws Exception {
    watch(new Nowhere(), Optional.empty());
    heard("translated", "started on paper", "waiting");
    save("Words.java", words("one").replace(" static", "  static"));
    heard("changed [Words.java]", "translated", "unchanged", "waiting");
  }

  @Test
  void aTouchedFileIsNoChange() throws Exception {
    watch(new Nowhere(), Optional.empty());
    heard("translated", "started on paper", "waiting");
    Files.setLastModifiedTime(
        sources.resolve("Words.java"), FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(events.poll(1500, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void newFoldersAreWatchedToo() throws Exception {
    watch(new Nowhere(), Optional.empty());
    heard("translated", "started on paper", "waiting");
    save("more/deep/Third.java", "package more.deep; public class Third { }");
    heard("changed [Third.java]", "translated", "unchanged", "waiting");
    save(
        "more/deep/Third.java",
        "package more.deep; public class Third { public static int X = 7; }");
    heard("changed [Third.java]", "translated", "unchanged", "waiting");
  }

  @Test
  void aVersionThatFailsItsTestsIsNotStarted() throws Exception {
    Path word = sources.resolve("Words.java");
    watch(
        new Nowhere(),
        Optional.of(new CommandTests("grep -q one '" + word + "' || (echo not one; exit 1)")));
    heard("translated", "passed", "started on paper", "waiting");
    save("Words.java", words("two"));
    heard("changed [Words.java]", "translated", "failed not one", "waiting");
  }

  @Test
  void junitsTestsOfAFolderAreRunBeforeAVersionStarts() throws Exception {
    Path tests = Files.createDirectory(folder.resolve("tests"));
    Files.writeString(
        tests.resolve("WordsTest.java"),
        """
        import static org.junit.jupiter.api.Assertions.assertEquals;

        import org.junit.jupiter.api.Test;

        class WordsTest {
          @Test
          void oneIsTheWord() {
            assertEquals("one", Words.word());
          }
        }
        """);
    List<Path> ofThisJvm =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    watch(new Nowhere(), Optional.of(new JUnitTests(tests, ofThisJvm)));
    heard("translated", "passed", "started on paper", "waiting");
    save("Words.java", words("two"));
    heard("changed [Words.java]", "translated");
    assertThat(next())
        .startsWith("failed")
        .contains("oneIsTheWord", "expected: <one> but was: <two>");
    heard("waiting");
  }

  @Test
  void onTheJvmANewVersionTakesThePlaceOfTheOld() throws Exception {
    watch(
        new LocalProgram(
            "JVM",
            (t, folder) ->
                new JvmPlatform(
                    Stream.concat(t.compiledClasses().stream(), RuntimeLibrary.classPath().stream())
                        .toList(),
                    t.mainClass().orElseThrow(),
                    false),
            List.of(),
            printed),
        Optional.empty());
    heard("translated", "started on JVM", "waiting");
    prints("one");
    save("Words.java", words("two"));
    heard("changed [Words.java]", "translated", "started on JVM", "waiting");
    prints("two");
    assertThat(printed.toString().stripTrailing()).endsWith("two");
  }

  @Test
  void onMicroPythonItEndsAndStartsAgain() throws Exception {
    assumeTrue(LocalInterpreter.find(WordSize.BITS_32).isPresent());
    save(
        "Greeting.java",
        program("Words.word()").replace("while (true)", "for (int i : new int[2])"));
    watch(
        new LocalProgram(
            "MicroPython",
            (t, folder) -> MicroPythonPlatform.ofThisMachine(WordSize.BITS_32, folder),
            List.of(),
            printed),
        Optional.empty());
    assertThat(List.of(next(), next(), next(), next()))
        .containsExactlyInAnyOrder("translated", "started on MicroPython", "waiting", "ended true");
    assertThat(printed).hasToString("one\none\n");
    save("Words.java", words("two"));
    assertThat(List.of(next(), next(), next(), next(), next())).contains("ended true");
    assertThat(printed).hasToString("one\none\ntwo\ntwo\n");
  }

  private String next() throws InterruptedException {
    return String.valueOf(events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  @Test
  @Tag("slow")
  void onABoardItIsDeployedAndFollowed() throws Exception {
    var interpreter = LocalInterpreter.find(WordSize.BITS_32);
    assumeTrue(interpreter.isPresent() && Mpremote.find().isPresent());
    BoardSettings settings =
        BoardSettings.picoW(
            interpreter.get().executable(), "e6614c3100000d01", folder.resolve("board.img"));
    try (SimulatedBoard board = SimulatedBoard.start(settings)) {
      String port = board.port().toString();
      watch(
          new BoardProgram(
              Mpremote.find().orElseThrow(),
              port,
              new Deployment.Settings(false, false, true),
              t ->
                  new BoardOutput(
                      this::print,
                      List.of(),
                      new TraceOptions(false, TraceOptions.SourceLines.NONE)),
              note -> {}),
          Optional.empty());
      heard("translated", "started on board at " + port, "waiting");
      prints("one");
      save("Words.java", words("two"));
      heard("changed [Words.java]", "translated", "started on board at " + port, "waiting");
      prints("two");
      end();
      thread = null;
      assertThat(board.isRunningProgram()).isFalse();
    }
  }

  private void print(String line) {
    printed.writeBytes((line + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
