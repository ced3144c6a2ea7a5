package dev.mochaberry.tooling.platforms;

import dev.mochaberry.board.ProgramProcess;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The JVM this command runs on, in a process of its own.
 *
 * @param classPath the program's classes, what they use, and the API
 * @param mainClass the binary name of the class that is started
 * @param assertions whether it checks assertions
 */
public record JvmPlatform(List<Path> classPath, String mainClass, boolean assertions)
    implements Platform {

  /** The {@code java} executable of the JDK this command runs on. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  @Override
  public String title() {
    return "JVM " + Runtime.version().feature();
  }

  @Override
  public ProgramProcess process(List<String> arguments, Optional<Path> trace) {
    List<String> command = new ArrayList<>();
    command.add(java());
    // MicroPython's output is UTF-8 everywhere; the JVM's depends on the machine. Two names for
    // each:
    // up to 18 and since.
    for (String name : List.of("file", "stdout", "stderr", "sun.stdout", "sun.stderr")) {
      command.add("-D" + name + ".encoding=UTF-8");
    }
    trace.ifPresent(file -> command.add("-Dmochaberry.trace=" + file.toAbsolutePath()));
    command.add("-ea:dev.mochaberry.asyncio..."); // it sees who calls what is @Async
    if (assertions) {
      command.add("-ea");
    }
    command.add("-cp");
    command.add(
        classPath.stream()
            .map(entry -> entry.toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(mainClass);
    command.addAll(arguments);
    return ProgramProcess.of(command);
  }
}
