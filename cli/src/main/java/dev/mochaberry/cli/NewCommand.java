package dev.mochaberry.cli;

import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mochaberry new}: a small Maven project that builds, runs and passes its tests. */
@Command(
    name = "new",
    description = "Make a new Maven project: a program that blinks, with tests.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  /** What is usual for Maven: it names artifacts, and files after them. */
  private static final String NAMES = "[A-Za-z][A-Za-z0-9_-]*";

  private static final String PLUGIN = "dev/mochaberry/mochaberry-maven-plugin";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "The project's name, or a path that ends with it.")
  private String name;

  @Option(
      names = "--group",
      paramLabel = "ID",
      description = "Maven's groupId. Default: ${DEFAULT-VALUE}.",
      defaultValue = "com.example")
  private String group;

  @Option(
      names = "--package",
      paramLabel = "NAME",
      description = "The package of its classes. Default: the group and the name.")
  private String packageName;

  @Override
  public Integer call() throws IOException {
    Path folder = folder();
    String project = folder.getFileName().toString();
    if (!project.matches(NAMES)) {
      throw CommandFailure.usage(
          "'"
              + project
              + "' cannot be a project's name: it is made of letters, digits, - and _, and begins"
              + " with a letter");
    }
    String classes = packageName(project);
    refuseWhatIsInUse(folder);
    Map<String, String> files = ProjectTemplate.files(group, project, classes);
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    } catch (IOException e) {
      throw CommandFailure.usage("cannot write to " + folder + ": " + e.getMessage());
    }
    tell(folder);
    return ExitCode.DONE;
  }

  private Path folder() {
    try {
      Path folder = Path.of(name).normalize();
      if (folder.getFileName() == null || folder.getFileName().toString().isEmpty()) {
        throw CommandFailure.usage("'" + name + "' is no name for a project");
      }
      return folder;
    } catch (InvalidPathException e) {
      throw CommandFailure.usage("'" + name + "' is no name for a folder");
    }
  }

  private String packageName(String project) {
    if (!SourceVersion.isName(group)) {
      throw CommandFailure.usage(
          "--group " + group + ": names with dots between, like com.example");
    }
    String own = project.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    String chosen = packageName == null ? group + "." + own : packageName;
    if (SourceVersion.isName(chosen)) {
      return chosen;
    } else if (packageName == null) {
      throw CommandFailure.usage(
          "'" + own + "' is a word of Java; name the package with --package, or another project");
    }
    throw CommandFailure.usage("--package " + packageName + ": not the name of a package");
  }

  private static void refuseWhatIsInUse(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw CommandFailure.usage(folder + " exists already, and is no folder; choose another name");
    }
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw CommandFailure.usage(
            folder + " exists already, and is not empty; choose another name, or remove it");
      }
    }
  }

  private void tell(Path folder) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(folder + " is ready: a program that blinks in Morse code, and its tests.");
    if (!Files.exists(Path.of(System.getProperty("user.home"), ".m2", "repository", PLUGIN))) {
      out.println("Maven does not know Mochaberry yet; once, in Mochaberry's folder:");
      out.println("  mvn -q install -DskipTests");
    }
    out.println("Next (" + folder.resolve("README.md") + " says more):");
    out.println("  cd " + folder);
    out.println("  mvn test mochaberry:run");
  }
}
