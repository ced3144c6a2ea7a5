package dev.mochaberry.board;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the programs are looked for that Mochaberry starts: a variable of the environment names
 * one, {@code scripts/fetch-…} put it into the cache ({@code MOCHABERRY_CACHE}, or {@code
 * .cache/mochaberry} in the home folder), or it is on the {@code PATH}.
 *
 * @param environment the environment variables to go by
 * @param home the user's home folder
 */
public record ToolSearch(Map<String, String> environment, Path home) {

  /** By the environment and the home folder of this process. */
  public static ToolSearch ofThisMachine() {
    return new ToolSearch(System.getenv(), Path.of(System.getProperty("user.home")));
  }

  /** The folder of what the project's scripts fetch, and of what it keeps for itself. */
  public Path cache() {
    return variable("MOCHABERRY_CACHE")
        .map(Path::of)
        .orElseGet(() -> home.resolve(".cache").resolve("mochaberry"));
  }

  /** The program that the variable names, or that is in the cache. */
  public Optional<Path> namedOrCached(String variable, String name) {
    return Stream.concat(
            variable(variable).map(Path::of).stream(), Stream.of(cache().resolve(name)))
        .filter(ToolSearch::isProgram)
        .findFirst();
  }

  /** The programs of that name on the {@code PATH}, in its order. */
  public Stream<Path> onPath(String name) {
    return Stream.of(variable("PATH").orElse("").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(ToolSearch::isProgram);
  }

  /** The first of all of these. */
  public Optional<Path> find(String variable, String name) {
    return namedOrCached(variable, name).or(() -> onPath(name).findFirst());
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private static boolean isProgram(Path candidate) {
    return Files.isRegularFile(candidate) && Files.isExecutable(candidate);
  }
}
