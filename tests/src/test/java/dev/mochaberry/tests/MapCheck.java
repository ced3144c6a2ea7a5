package dev.mochaberry.tests;

import dev.mochaberry.translator.OutputFile;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.trace.ProgramMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a translation's source map is whole: each line of the module is either the program's own
 * and has a line of Java that exists, or a helper's and says so.
 */
final class MapCheck {
  private static final Pattern DEFINITION = Pattern.compile("^(?:async def|def|class) (\\w+).*");

  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);.*");

  /** Functions that ask which of the program's classes an object has: {@code Runnable_run}. */
  private static final Pattern DISPATCHER = Pattern.compile("_?[A-Z]\\w*_\\w+");

  /** Classes of the library that share a Python class with others: {@code class Stack(list):}. */
  private static final Pattern SHARER = Pattern.compile("class \\w+\\((\\w+)\\):");

  private final Set<String> helpers = new HashSet<>();

  /** Looks into the library: once for all programs, as it is large. */
  MapCheck(List<Path> library) throws IOException {
    for (Path root : library) {
      if (Files.isDirectory(root)) {
        addHelpers(root);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(root)) {
          addHelpers(jar.getPath("/"));
        }
      }
    }
  }

  private void addHelpers(Path root) throws IOException {
    Path folder = root.resolve("dev/mochaberry/helpers");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".py")).toList()) {
          Files.readAllLines(file).forEach(line -> definition(line).ifPresent(helpers::add));
        }
      }
    }
  }

  private static Optional<String> definition(String line) {
    Matcher m = DEFINITION.matcher(line);
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /**
   * What is wrong with the map of a translation; empty if nothing is.
   *
   * @param sources the program's Java files
   */
  Optional<String> problem(List<Path> sources, Translation translation) throws IOException {
    Map<String, Integer> sourceLines = sourceLines(sources);
    OutputFile module = translation.files().get(0);
    OutputFile map =
        translation.files().stream()
            .filter(f -> f.name().endsWith(".map.json"))
            .findFirst()
            .orElseThrow();
    ProgramMap read = ProgramMap.parse(text(map));
    List<String> lines = text(module).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        Optional<String> problem = problem(lines.get(i), read.origin(i + 1), sourceLines);
        if (problem.isPresent()) {
          return Optional.of(
              module.name() + ":" + (i + 1) + ": " + problem.get() + ": " + lines.get(i));
        }
      }
    }
    return Optional.empty();
  }

  private static Map<String, Integer> sourceLines(List<Path> sources) throws IOException {
    Map<String, Integer> sourceLines = new HashMap<>();
    for (Path source : sources) {
      List<String> lines = Files.readAllLines(source);
      String folders =
          lines.stream()
              .map(PACKAGE::matcher)
              .filter(Matcher::matches)
              .map(m -> m.group(1).replace('.', '/') + "/")
              .findFirst()
              .orElse("");
      sourceLines.put(folders + source.getFileName(), lines.size());
    }
    return sourceLines;
  }

  private Optional<String> problem(
      String line, Optional<ProgramMap.Origin> origin, Map<String, Integer> sourceLines) {
    if (origin.isEmpty()) {
      return definition(line)
          .filter(name -> !helpers.contains(name) && !DISPATCHER.matcher(name).matches())
          .filter(name -> !isSharer(line))
          .map(name -> name + " is no helper, and has no line of Java");
    }
    Integer most = sourceLines.get(origin.get().javaFile());
    int number = origin.get().javaLine();
    boolean ofJdk = most == null; // its sources are not here
    return !ofJdk && (number < 1 || number > most)
        ? Optional.of("line " + number + " of " + origin.get().javaFile() + " is not there")
        : Optional.empty();
  }

  private boolean isSharer(String line) {
    Matcher m = SHARER.matcher(line);
    return m.matches() && (m.group(1).equals("list") || helpers.contains(m.group(1)));
  }

  private static String text(OutputFile file) {
    return new String(file.content(), StandardCharsets.UTF_8);
  }
}
