package dev.mochaberry.tests;

import dev.mochaberry.tests.random.AsyncProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Random programs of tasks for the command line: {@code AsyncPrograms FROM COUNT} runs the programs
 * of the seeds from FROM on, in virtual time on the JVM and in real time on MicroPython. On a busy
 * machine a few differ because two tasks were due in the same millisecond: such a program passes
 * when it is run again.
 */
public final class AsyncPrograms {

  private AsyncPrograms() {}

  /** Writes the programs, and runs them. */
  public static void main(String[] args) throws Exception {
    List<String> names = new ArrayList<>(List.of("--in", "target/async/sources"));
    long from = Long.parseLong(args[0]);
    Path folder = Files.createDirectories(Path.of("target/async/sources"));
    for (long seed = from; seed < from + Long.parseLong(args[1]); seed++) {
      Files.writeString(folder.resolve("Async" + seed + ".java"), AsyncProgram.text(seed));
      names.add("Async" + seed);
    }
    ConformanceRunner.main(names.toArray(String[]::new));
  }
}
