package dev.mochaberry.tests;

import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.deploy.MpyCompiler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The emulated Pico for the command line.
 *
 * <ul>
 *   <li>{@code PicoRunner}: the next two, with twenty points;
 *   <li>{@code PicoRunner programs [NAME…]}: programs of the suite on it, compared with the JVM;
 *       without names a choice of those that fit into its heap and have no {@code double}s;
 *   <li>{@code PicoRunner cuts COUNT}: deployments to it whose power is cut off at so many points;
 *   <li>{@code PicoRunner board FLASH}: plugs it in until Ctrl-C; any tool can open its port.
 * </ul>
 *
 * Exit code 1 when something differs.
 */
public final class PicoRunner {
  private static final List<String> CHOICE =
      List.of(
          "BankLedger",
          "CardGame",
          "Concatenation",
          "GridDijkstra",
          "HuffmanCoding",
          "LinkedChain",
          "LruCacheDemo",
          "StackVm",
          "StringMethods",
          "TextAdventure",
          "WordStatistics");

  private static final int USUAL_CUTS = 20;

  private PicoRunner() {}

  /** Runs what the first word says. */
  public static void main(String[] args) throws Exception {
    Path fetched =
        EmulatedPico.fetched().orElseThrow(() -> new IllegalStateException(EmulatedPico.missing()));
    String what = args.length == 0 ? "" : args[0];
    List<String> rest = List.of(args).subList(Math.min(1, args.length), args.length);
    switch (what) {
      case "" -> System.exit(programs(fetched, CHOICE) & cuts(fetched, USUAL_CUTS) ? 0 : 1);
      case "programs" -> System.exit(programs(fetched, rest.isEmpty() ? CHOICE : rest) ? 0 : 1);
      case "cuts" -> System.exit(cuts(fetched, Integer.parseInt(rest.get(0))) ? 0 : 1);
      case "board" -> board(fetched, Path.of(rest.get(0)));
      default -> throw new IllegalArgumentException("what is " + what + "?");
    }
  }

  private static void board(Path fetched, Path flash) throws Exception {
    try (EmulatedPico pico = EmulatedPico.plugIn(fetched, flash)) {
      System.out.println(pico.port());
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  private static boolean programs(Path fetched, List<String> names) throws Exception {
    SuiteFolders folders = SuiteFolders.find("pico");
    List<ConformanceProgram> programs =
        ConformanceProgram.discover(folders.programs()).stream()
            .filter(program -> names.contains(program.name()) && PicoPrograms.takes(program))
            .toList();
    programs.forEach(folders::clear);
    Map<String, Outcome> expected = new JvmReference(folders).run(programs);
    PicoPrograms pico =
        new PicoPrograms(Mpremote.find().orElseThrow(), MpyCompiler.find().orElseThrow());
    int good = 0;
    for (ConformanceProgram program : programs) {
      long start = System.nanoTime();
      Path flash = folders.output(program).resolve("flash.img");
      Optional<String> difference;
      try (EmulatedPico board = EmulatedPico.plugIn(fetched, flash)) {
        difference = expected.get(program.name()).difference(pico.run(board, program, folders));
      }
      good += difference.isEmpty() ? 1 : 0;
      System.out.printf(
          "%s %s %.1f s %s%n",
          difference.isEmpty() ? "PASS" : "FAIL",
          program.name(),
          (System.nanoTime() - start) / 1e9,
          difference.orElse(""));
    }
    System.out.printf("%d of %d programs say what the JVM says%n", good, programs.size());
    return good == programs.size();
  }

  private static boolean cuts(Path fetched, int count) throws Exception {
    PicoDeployments deployments =
        new PicoDeployments(
            fetched, Mpremote.find().orElseThrow(), MpyCompiler.find().orElseThrow());
    Path folder = Files.createDirectories(SuiteFolders.find("pico").output());
    PicoDeployments.Measure measure = deployments.measure(folder);
    int bad = 0;
    for (int i = 0; i < count; i++) {
      Path flash =
          Files.copy(
              measure.flash(), folder.resolve("cut.img"), StandardCopyOption.REPLACE_EXISTING);
      boolean inChange = i % 2 == 0;
      int change = inChange ? 1 + (int) ((long) i * measure.changes() / count) : 0;
      long bytes = inChange ? 0 : 1 + i * measure.bytes() / count;
      Optional<String> fault = deployments.cutOff(flash, change, bytes);
      fault.ifPresent(System.out::println);
      bad += fault.isPresent() ? 1 : 0;
    }
    System.out.printf(
        "%d of %d deployments cut off leave a whole program (%d bytes, %d changes of the flash)%n",
        count - bad, count, measure.bytes(), measure.changes());
    return bad == 0;
  }
}
