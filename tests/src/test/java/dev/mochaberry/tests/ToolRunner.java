package dev.mochaberry.tests;

import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import dev.mochaberry.translator.Translator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * How long the tool takes: {@code ToolRunner [TEAVM_CLASS_PATH]} measures the command beside javac
 * and TeaVM, by turns, and prints the best wall time of each, and what a translator that stays in
 * its process takes. Programs are {@code examples/hello}, {@link HundredClasses} and {@code
 * examples/led-server}, which brings the library's HTTP server with it.
 */
public final class ToolRunner {
  private static final int ROUNDS = Integer.getInteger("rounds", 7);
  private static final int WARM_ROUNDS = 30;

  private final Path home = SuiteFolders.find("tool").programs().resolve("../../..").normalize();
  private final Path folder;
  private final Optional<String> teaVm;
  private final Map<String, Callable<Void>> tasks = new LinkedHashMap<>();

  private ToolRunner(Path folder, Optional<String> teaVm) {
    this.folder = folder;
    this.teaVm = teaVm;
  }

  /** Measures, and prints a table in Markdown. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("mochaberry-tool-");
    new ToolRunner(folder, Arrays.stream(args).findFirst()).measure();
  }

  private void measure() throws Exception {
    Path hello = Files.createDirectories(folder.resolve("hello"));
    Files.copy(home.resolve("examples/hello/Hello.java"), hello.resolve("Hello.java"));
    Path hundred = folder.resolve("hundred");
    HundredClasses.write(hundred);
    command("mochaberry --version", List.of("--version"));
    process("javac --version", List.of(javac(), "--version"));
    program("hello", hello, "Hello");
    program("100 classes", hundred, HundredClasses.MAIN);
    Map<String, Double> best = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (var task : tasks.entrySet()) {
        long start = System.nanoTime();
        task.getValue().call();
        best.merge(task.getKey(), (System.nanoTime() - start) / 1e6, Math::min);
      }
    }
    System.out.println("| what | ms, best of " + ROUNDS + " |\n|---|---|");
    best.forEach((task, ms) -> System.out.printf(Locale.ROOT, "| %s | %.0f |%n", task, ms));
    warm(
        "100 classes", hundred, HundredClasses.MAIN, i -> HundredClasses.write(hundred, 50, 7 + i));
    Path server = Files.createDirectories(folder.resolve("server"));
    String led = Files.readString(home.resolve("examples/led-server/LedServer.java"));
    warm(
        "HTTP server",
        server,
        "LedServer",
        i ->
            Files.writeString(
                server.resolve("LedServer.java"), led.replace("The LED is", "LED " + i + " is")));
  }

  /** The same program by the command, from sources and classes, by javac and by TeaVM. */
  private void program(String name, Path sources, String main) throws Exception {
    Path classes = folder.resolve(main + "-classes");
    List<String> compile = new ArrayList<>(List.of(javac(), "-d", classes.toString()));
    try (Stream<Path> files = Files.list(sources)) {
      files.map(Path::toString).forEach(compile::add);
    }
    run(compile);
    String out = folder.resolve(main + "-out").toString();
    process(name + ": javac", compile);
    command(
        name + ": mochaberry translate, sources",
        List.of("translate", sources.toString(), "--main", main, "-o", out));
    command(
        name + ": mochaberry translate, class files",
        List.of("translate", classes.toString(), "--main", main, "-o", out));
    if (teaVm.isPresent()) {
      Path driver = Files.createDirectories(folder.resolve("teavm"));
      Path source = home.resolve("tests/src/tool/TeaVmBuild.java");
      run(List.of(javac(), "-cp", teaVm.get(), "-d", driver.toString(), source.toString()));
      String path = driver + File.pathSeparator + teaVm.get();
      process(
          name + ": TeaVM, class files",
          List.of(java(), "-cp", path, "TeaVmBuild", classes.toString(), main, out + "-js"));
    }
  }

  /** Saves a program with another change each time. */
  private interface Edit {
    void save(int number) throws IOException;
  }

  /** What a translator takes that stays in its process: at first, and after a change of a class. */
  private static void warm(String name, Path sources, String main, Edit edit) throws IOException {
    Translator translator = new Translator();
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < WARM_ROUNDS; i++) {
      edit.save(i);
      long start = System.nanoTime();
      Translation translation =
          translator.translate(
              new TranslationRequest(
                  List.of(sources),
                  List.of(),
                  SuiteFolders.find("tool").libraryPath(),
                  List.of(),
                  Optional.of(main),
                  Options.defaults()));
      if (!translation.succeeded()) {
        throw new IllegalStateException(translation.diagnostics().toString());
      }
      times.add((System.nanoTime() - start) / 1e6);
    }
    List<Double> later = times.subList(1, times.size()).stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "| %s, in one process: the first time | %.0f |%n"
            + "| %s, in one process: a class changed, best of %d | %.0f |%n"
            + "| … the median of them | %.0f |%n",
        name,
        times.get(0),
        name,
        later.size(),
        later.get(0),
        later.get(later.size() / 2));
  }

  private void command(String name, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(home.resolve("mochaberry").toString()));
    command.addAll(arguments);
    process(name, command);
  }

  private void process(String name, List<String> command) {
    tasks.put(
        name,
        () -> {
          run(command);
          return null;
        });
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + ":\n" + output);
    }
  }

  private static String javac() {
    return Jdk.current().home().resolve("bin/javac").toString();
  }

  private static String java() {
    return Jdk.current().home().resolve("bin/java").toString();
  }
}
