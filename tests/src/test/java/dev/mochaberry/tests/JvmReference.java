package dev.mochaberry.tests;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what a program does on the JVM, which is the specification. Programs for one JDK share two
 * child JVMs, one of which goes on alone with those that measure time; those that end their JVM are
 * run again alone.
 */
final class JvmReference {

  private static final int TIMEOUT_SECONDS = 300;

  private final SuiteFolders folders;
  private final Compilation compilation;
  private final int limitSeconds;

  JvmReference(SuiteFolders folders) {
    this(folders, Compilation.JAVAC);
  }

  JvmReference(SuiteFolders folders, Compilation compilation) {
    this(folders, compilation, JvmBatch.LIMIT_SECONDS);
  }

  private JvmReference(SuiteFolders folders, Compilation compilation, int limitSeconds) {
    this.folders = folders;
    this.compilation = compilation;
    this.limitSeconds = limitSeconds;
  }

  /** The same, but what has no end after so many seconds is given up. */
  JvmReference within(int seconds) {
    return new JvmReference(folders, compilation, seconds);
  }

  /** Compiles and runs the programs that a JDK here can compile; the outcome by program name. */
  Map<String, Outcome> run(List<ConformanceProgram> programs)
      throws IOException, InterruptedException {
    Map<Jdk, List<ConformanceProgram>> byJdk = new LinkedHashMap<>();
    for (ConformanceProgram program : programs) {
      Jdk.of(program.java())
          .ifPresent(jdk -> byJdk.computeIfAbsent(jdk, k -> new ArrayList<>()).add(program));
    }
    Map<String, Outcome> outcomes = new HashMap<>();
    for (var entry : byJdk.entrySet()) {
      runBatches(entry.getKey(), entry.getValue());
      for (ConformanceProgram program : entry.getValue()) {
        Optional<Outcome> outcome =
            program.exits() ? runAlone(entry.getKey(), program) : read(program);
        outcome.ifPresent(o -> outcomes.put(program.name(), o));
      }
    }
    return outcomes;
  }

  private void runBatches(Jdk jdk, List<ConformanceProgram> programs)
      throws IOException, InterruptedException {
    List<ConformanceProgram> timed = new ArrayList<>();
    List<List<ConformanceProgram>> others = List.of(new ArrayList<>(), new ArrayList<>());
    int n = 0;
    for (ConformanceProgram program : programs) {
      boolean free = program.clock() == ConformanceProgram.Clock.NONE;
      (free ? others.get(n++ % others.size()) : timed).add(program);
    }
    CompletableFuture<Void> second = CompletableFuture.runAsync(() -> run(jdk, others.get(1), "2"));
    try {
      runBatch(jdk, others.get(0), "1");
    } finally {
      second.join();
    }
    runBatch(jdk, timed, "timed");
  }

  private void run(Jdk jdk, List<ConformanceProgram> programs, String name) {
    try {
      runBatch(jdk, programs, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void runBatch(Jdk jdk, List<ConformanceProgram> programs, String name)
      throws IOException, InterruptedException {
    for (ConformanceProgram program : programs) {
      Files.createDirectories(folders.classes(program, compilation));
      Files.writeString(folders.stdin(program), program.stdin());
    }
    Path list = folders.output().resolve("batch-" + name + ".txt");
    Path log = folders.output().resolve("batch-" + name + ".log");
    String own = System.getProperty("java.class.path");
    List<String> arguments =
        List.of(
            "-cp",
            own,
            JvmBatch.class.getName(),
            compilation.name(),
            list.toString(),
            String.valueOf(limitSeconds));
    List<ConformanceProgram> left = programs;
    int exitCode = JvmBatch.OVER_LIMIT;
    while (exitCode == JvmBatch.OVER_LIMIT && !left.isEmpty()) {
      Files.write(list, left.stream().map(this::line).toList());
      exitCode = run(jdk, arguments, list, log, log);
      left = behindTheLastRun(left);
    }
    if (exitCode != 0 && exitCode != JvmBatch.OVER_LIMIT) {
      throw new IOException("the JVM run failed: " + Files.readString(log, StandardCharsets.UTF_8));
    }
  }

  /** How the batch reads of a program. */
  private String line(ConformanceProgram program) {
    return String.join(
        "\t",
        program.exits() ? "" : program.mainClass(),
        folders.output(program, compilation).toString(),
        classPath(program),
        String.join(" ", program.arguments()),
        pathOf(program.sources()),
        folders.stdin(program).toString(),
        String.valueOf(program.assertions()),
        program.clock().name(),
        program.peer() == null ? JvmBatch.ALONE : program.peer());
  }

  /** What is left to do when the batch stopped at a program that does not end. */
  private List<ConformanceProgram> behindTheLastRun(List<ConformanceProgram> programs) {
    int done = programs.size();
    while (done > 0
        && !Files.exists(
            folders.output(programs.get(done - 1), compilation).resolve("run.error"))) {
      done--;
    }
    return programs.subList(done, programs.size());
  }

  /** What the batch left; empty for a program that javac rejects. */
  private Optional<Outcome> read(ConformanceProgram program) throws IOException {
    Path folder = folders.output(program, compilation);
    if (Files.exists(folder.resolve(JvmBatch.REJECTED))) {
      return Optional.empty();
    }
    if (!Files.exists(folder.resolve("run.error"))) {
      throw new IOException("the JVM run ended early: see " + folders.output() + "/batch-….log");
    }
    if (Files.exists(folder.resolve(JvmBatch.REAL_TIME))) {
      return Optional.of(
          new Outcome("", 1, Outcome.UNSTEADY + ": see " + folder.resolve(JvmBatch.REAL_TIME)));
    }
    String error = asOfTheApplication(Files.readString(folder.resolve("run.error")));
    String stdout = asOfTheApplication(Files.readString(folder.resolve("run.stdout")));
    return Optional.of(new Outcome(stdout, error.isEmpty() ? 0 : 1, error));
  }

  /** A program of its own is loaded by the loader {@code app}, which its messages may name. */
  private static String asOfTheApplication(String text) {
    return text.replaceAll("loader java.net.URLClassLoader @[0-9a-f]+", "loader 'app'");
  }

  private Optional<Outcome> runAlone(Jdk jdk, ConformanceProgram program)
      throws IOException, InterruptedException {
    if (Files.exists(folders.output(program, compilation).resolve(JvmBatch.REJECTED))) {
      return Optional.empty();
    }
    Path out = folders.output(program, compilation).resolve("run.stdout");
    Path log = folders.output(program, compilation).resolve("run.stderr");
    List<String> arguments = new ArrayList<>();
    if (program.assertions()) {
      arguments.add("-ea");
    }
    arguments.addAll(List.of("-cp", classPath(program), program.mainClass()));
    arguments.addAll(program.arguments());
    int exitCode = run(jdk, arguments, folders.stdin(program), out, log);
    return Optional.of(new Outcome(Files.readString(out), exitCode, ""));
  }

  private int run(Jdk jdk, List<String> arguments, Path in, Path out, Path error)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(jdk.home().resolve("bin/java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC", "-Dfile.encoding=UTF-8"));
    command.add("-ea:dev.mochaberry.asyncio..."); // what is translated must not be refused
    command.addAll(compilation.jvmOptions());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectInput(in.toFile()).redirectOutput(out.toFile());
    if (out.equals(error)) {
      builder.redirectErrorStream(true);
    } else {
      builder.redirectError(error.toFile());
    }
    Process process = builder.start();
    if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("the JVM run takes more than " + TIMEOUT_SECONDS + " s");
    }
    return process.exitValue();
  }

  private String classPath(ConformanceProgram program) {
    return pathOf(
        Stream.concat(
                Stream.of(folders.classes(program, compilation)), folders.libraryPath().stream())
            .toList());
  }

  private static String pathOf(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
