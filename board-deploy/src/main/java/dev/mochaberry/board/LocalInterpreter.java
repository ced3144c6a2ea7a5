package dev.mochaberry.board;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A MicroPython interpreter of this machine. Found by {@link InterpreterSearch}. */
public final class LocalInterpreter {
  private final Path executable;
  private final WordSize wordSize;

  /**
   * An interpreter whose word size is known.
   *
   * @param executable the interpreter, or a script that starts it
   */
  public LocalInterpreter(Path executable, WordSize wordSize) {
    this.executable = executable;
    this.wordSize = wordSize;
  }

  /**
   * The interpreter with that word size, from the environment and the folders of this process.
   *
   * @see InterpreterSearch
   */
  public static Optional<LocalInterpreter> find(WordSize wordSize) {
    return InterpreterSearch.ofThisMachine().find(wordSize);
  }

  /** The interpreter's executable. */
  public Path executable() {
    return executable;
  }

  /** The interpreter's word size. */
  public WordSize wordSize() {
    return wordSize;
  }

  /**
   * A run of a program, ready to be streamed or captured. It runs in the folder of {@code main}, so
   * that {@code import} finds the other modules and so that programs do not depend on where they
   * are started from.
   *
   * @param main the file to run
   * @param arguments what the program sees after its own name
   * @param limits heap and time
   */
  public ProgramProcess process(Path main, List<String> arguments, Limits limits) {
    List<String> command = new ArrayList<>();
    command.add(executable.toString());
    limits
        .heapBytes()
        .ifPresent(
            bytes -> {
              command.add("-X");
              command.add("heapsize=" + bytes);
            });
    Path file = main.toAbsolutePath();
    command.add(file.toString());
    command.addAll(arguments);
    ProgramProcess process =
        ProgramProcess.of(command)
            .in(file.getParent())
            .with(SimulatedModules.VARIABLE, SimulatedModules.searchPath());
    return limits.timeout().map(process::withTimeout).orElse(process);
  }

  /**
   * Runs a program and keeps its output.
   *
   * @throws IOException if the interpreter cannot be started
   * @throws InterruptedException if the wait was interrupted; the program is ended first
   */
  public ProgramRun run(Path main, List<String> arguments, Limits limits)
      throws IOException, InterruptedException {
    return process(main, arguments, limits).capture();
  }

  /**
   * What a run may use.
   *
   * @param heapBytes MicroPython's heap, or empty for the interpreter's own default
   * @param timeout after which the program is ended, or empty for never
   */
  public record Limits(Optional<Long> heapBytes, Optional<Duration> timeout) {

    /** No limits but the interpreter's own. */
    public static Limits none() {
      return new Limits(Optional.empty(), Optional.empty());
    }

    /** The same limits, with that heap. */
    public Limits withHeap(long bytes) {
      return new Limits(Optional.of(bytes), timeout);
    }

    /** The same limits, with that time. */
    public Limits withTimeout(Duration limit) {
      return new Limits(heapBytes, Optional.of(limit));
    }
  }
}
