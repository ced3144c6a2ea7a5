package dev.mochaberry.tests;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Says what a program does on the JVM, which is the specification. All programs share one child
 * JVM, except those that end it.
 */
final class JvmReference {

  private final SuiteFolders folders;

  JvmReference(SuiteFolders folders) {
    this.folders = folders;
  }

  /** Compiles and runs the programs; the outcome by program name. */
  Map<String, Outcome> run(List<ConformanceProgram> programs)
      throws IOException, InterruptedException {
    List<ConformanceProgram> batch = new ArrayList<>();
    for (ConformanceProgram program : programs) {
      compile(program);
      if (!program.exits()) {
        batch.add(program);
      }
    }
    if (!batch.isEmpty()) {
      runBatch(batch);
    }
    Map<String, Outcome> outcomes = new HashMap<>();
    for (ConformanceProgram program : programs) {
      outcomes.put(program.name(), program.exits() ? runAlone(program) : read(program));
    }
    return outcomes;
  }

  private void compile(ConformanceProgram program) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Path classes = classes(program);
    Files.createDirectories(classes);
    List<String> arguments =
        new ArrayList<>(List.of("-Xlint:none", "-nowarn", "-proc:none", "-d", classes.toString()));
    arguments.addAll(List.of("-cp", pathOf(folders.libraryPath())));
    program.sources().forEach(source -> arguments.add(source.toString()));
    if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
      throw new IOException("javac rejects " + program.name());
    }
  }

  private void runBatch(List<ConformanceProgram> programs)
      throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    for (ConformanceProgram program : programs) {
      String arguments = String.join(" ", program.arguments());
      String folder = folders.output(program).toString();
      lines.add(String.join("\t", program.mainClass(), folder, classPath(program), arguments));
    }
    Path list = folders.output().resolve("batch.txt");
    Files.write(list, lines);
    Path log = folders.output().resolve("batch.log");
    String own = System.getProperty("java.class.path");
    run(List.of("-cp", own, JvmBatch.class.getName(), list.toString()), log, log);
  }

  private Outcome read(ConformanceProgram program) throws IOException {
    Path folder = folders.output(program);
    if (!Files.exists(folder.resolve("run.error"))) {
      throw new IOException("the JVM run ended early: see " + folders.output() + "/batch.log");
    }
    String error = Files.readString(folder.resolve("run.error"));
    String stdout = Files.readString(folder.resolve("run.stdout"));
    return new Outcome(stdout, error.isEmpty() ? 0 : 1, error);
  }

  private Outcome runAlone(ConformanceProgram program) throws IOException, InterruptedException {
    Path out = folders.output(program).resolve("run.stdout");
    Path log = folders.output(program).resolve("run.stderr");
    List<String> arguments =
        new ArrayList<>(List.of("-cp", classPath(program), program.mainClass()));
    arguments.addAll(program.arguments());
    int exitCode = run(arguments, out, log);
    return new Outcome(Files.readString(out), exitCode, "");
  }

  private static int run(List<String> arguments, Path out, Path error)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile());
    if (out.equals(error)) {
      builder.redirectErrorStream(true);
    } else {
      builder.redirectError(error.toFile());
    }
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("the JVM run takes more than 120 s");
    }
    if (out.equals(error) && process.exitValue() != 0) {
      throw new IOException("the JVM run failed: " + Files.readString(out, StandardCharsets.UTF_8));
    }
    return process.exitValue();
  }

  private Path classes(ConformanceProgram program) {
    return folders.output(program).resolve("classes");
  }

  private String classPath(ConformanceProgram program) {
    return pathOf(Stream.concat(Stream.of(classes(program)), folders.libraryPath().stream()));
  }

  private static String pathOf(List<Path> entries) {
    return pathOf(entries.stream());
  }

  private static String pathOf(Stream<Path> entries) {
    return entries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
