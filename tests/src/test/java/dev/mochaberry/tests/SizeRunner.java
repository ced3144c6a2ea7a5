package dev.mochaberry.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How large translated programs are: {@code SizeRunner [NAME…]} translates those of {@code
 * src/size} and some of the suite, and prints a table: lines of Java, lines of Python that stand
 * for them, lines and kilobytes of helpers, kilobytes of the module as {@code .mpy} (where {@code
 * scripts/fetch-mpy-cross} has been), and the smallest heap in kilobytes in which 32-bit
 * MicroPython runs the program, loaded as {@code .mpy} where there is one. Exit code 1 when a
 * program prints something else than on the JVM.
 */
public final class SizeRunner {
  private static final List<String> OF_SUITE =
      List.of(
          "BankLedger",
          "CardGame",
          "CsvReport",
          "GridDijkstra",
          "HuffmanCoding",
          "LinkedChain",
          "LruCacheDemo",
          "Sha256",
          "StackVm",
          "TextAdventure",
          "WordStatistics");
  private static final Pattern MAPPED = Pattern.compile("\\[([0-9]+),[0-9]+,[0-9]+,-?[0-9]+\\]");
  private static final int LARGEST_HEAP = 4096;

  private SizeRunner() {}

  /** Measures the named programs, or all. */
  public static void main(String[] args) throws Exception {
    SuiteFolders suite = SuiteFolders.find("size");
    Path own = suite.programs().resolveSibling("size");
    SuiteFolders folders = suite.with(own, suite.output());
    MicroPython interpreter = MicroPython.find(MicroPython.NAMES.get(0)).orElseThrow();
    List<ConformanceProgram> programs = new ArrayList<>(ConformanceProgram.discover(own));
    ConformanceProgram.discover(suite.programs()).stream()
        .filter(p -> OF_SUITE.contains(p.name()))
        .forEach(programs::add);
    programs.removeIf(p -> args.length > 0 && !List.of(args).contains(p.name()));
    programs.forEach(folders::clear);
    ProgramCheck check = new ProgramCheck(folders, new JvmReference(folders).run(programs));
    Configuration configuration = Configuration.all().get(0);
    boolean good = true;
    System.out.println("| program | Java | Python | helpers | helpers, KB | .mpy, KB | heap, KB |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (ConformanceProgram program : programs) {
      Optional<String> failure = check.failure(program, configuration, interpreter);
      if (failure.isPresent()) {
        System.out.println(program.name() + ": " + failure.get());
        good = false;
      } else {
        System.out.println(row(program, folders, interpreter));
      }
    }
    System.exit(good ? 0 : 1);
  }

  private static String row(
      ConformanceProgram program, SuiteFolders folders, MicroPython interpreter)
      throws IOException, InterruptedException {
    Path folder = folders.output(program).resolve("python");
    String module = module(folder);
    Lines lines = Lines.of(folder, module);
    Optional<Path> compiled = compiled(folder, module);
    String kilobytes =
        compiled.isPresent() ? "%.1f".formatted(Files.size(compiled.get()) / 1024.0) : "";
    Path run = compiled.isPresent() ? compiled.get().getParent() : folder;
    return "| %s | %d | %d | %d | %.1f | %s | %d |"
        .formatted(
            program.name(),
            javaLines(program),
            lines.program(),
            lines.helpers(),
            lines.helperBytes() / 1024.0,
            kilobytes,
            leastHeap(program, folders, run, interpreter));
  }

  /** Lines that are neither empty nor nothing but a comment. */
  private static int javaLines(ConformanceProgram program) throws IOException {
    int count = 0;
    for (Path source : program.sources()) {
      for (String line : Files.readAllLines(source)) {
        String text = line.strip();
        count += text.isEmpty() || text.matches("(//|/\\*|\\*).*") ? 0 : 1;
      }
    }
    return count;
  }

  /** The translated module is the one with a source map. */
  private static String module(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".map.json"))
          .map(name -> name.replace(".map.json", ""))
          .findFirst()
          .orElseThrow();
    }
  }

  /** The program's files with everything compiled that can be; empty without a compiler. */
  private static Optional<Path> compiled(Path folder, String module)
      throws IOException, InterruptedException {
    Path compiler = MicroPython.cache().resolve("mpy-cross");
    if (!Files.isExecutable(compiler)) {
      return Optional.empty();
    }
    Path target = Files.createDirectories(folder.resolveSibling("mpy"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        Path copy = target.resolve(name);
        Files.copy(file, copy);
        if (name.endsWith(".py") && !name.equals("main.py")) {
          Process process =
              new ProcessBuilder(compiler.toString(), "-msmall-int-bits=31", copy.toString())
                  .inheritIO()
                  .start();
          if (process.waitFor() != 0) {
            throw new IOException("mpy-cross refuses " + copy);
          }
          Files.delete(copy);
        }
      }
    }
    return Optional.of(target.resolve(module + ".mpy"));
  }

  /** The smallest heap, in kilobytes, in which the program ends as it does in a large one. */
  private static int leastHeap(
      ConformanceProgram program, SuiteFolders folders, Path folder, MicroPython interpreter)
      throws IOException, InterruptedException {
    String wanted = output(program, folders, folder, interpreter, LARGEST_HEAP);
    int low = 0;
    int high = LARGEST_HEAP;
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (output(program, folders, folder, interpreter, middle).equals(wanted)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private static String output(
      ConformanceProgram program,
      SuiteFolders folders,
      Path folder,
      MicroPython interpreter,
      int kilobytes)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.addAll(List.of(interpreter.command().toString(), "-X", "heapsize=" + kilobytes + "k"));
    line.add("main.py");
    line.addAll(program.arguments());
    Path out = folder.resolveSibling("heap.stdout");
    Process process =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectInput(folders.stdin(program).toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    return process.exitValue() + Files.readString(out);
  }

  /**
   * What a module is made of, without empty lines.
   *
   * @param program lines of top-level statements that the source map has a Java line for
   * @param helpers lines of the others
   * @param helperBytes what these take
   */
  private record Lines(int program, int helpers, int helperBytes) {
    static Lines of(Path folder, String module) throws IOException {
      List<Integer> mapped = mappedLines(Files.readString(folder.resolve(module + ".map.json")));
      List<String> all = Files.readAllLines(folder.resolve(module + ".py"));
      int[] count = new int[2];
      int bytes = 0;
      for (int start = 0; start < all.size(); ) {
        int end = start + 1;
        while (end < all.size() && all.get(end).matches("( .*)?|[)\\]}].*")) {
          end++;
        }
        boolean ofProgram = false;
        for (int line : mapped) {
          ofProgram |= start < line && line <= end;
        }
        for (String text : all.subList(start, end)) {
          count[ofProgram ? 0 : 1] += text.isEmpty() ? 0 : 1;
          bytes += ofProgram ? 0 : text.length() + 1;
        }
        start = end;
      }
      return new Lines(count[0], count[1], bytes);
    }

    private static List<Integer> mappedLines(String map) {
      List<Integer> lines = new ArrayList<>();
      Matcher matcher = MAPPED.matcher(map);
      while (matcher.find()) {
        lines.add(Integer.parseInt(matcher.group(1)));
      }
      return lines;
    }
  }
}
