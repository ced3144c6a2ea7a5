package dev.mochaberry.tooling;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What a program's folder says about itself in {@code example.properties}:
 *
 * <pre>
 * main = PageFetcher               the class that is started
 * server = server/LocalServer.java a Java program the run starts first and ends afterwards;
 *                                  its first line of output ends with the port it listens on
 * args = ${port}                   program arguments, unless the command line gives some
 * </pre>
 *
 * Every line may be absent. The server is not part of the program; if it lies in a folder of its
 * own, nothing in that folder is.
 *
 * @param folder the program's folder
 * @param mainClass the class that is started
 * @param server the helper server's file
 * @param arguments the program's arguments, {@code ${port}} not yet replaced
 */
public record ProgramDescription(
    Path folder, Optional<String> mainClass, Optional<Path> server, List<String> arguments) {

  private static final String FILE_NAME = "example.properties";

  /**
   * Reads the description in a folder, if there is one.
   *
   * @throws CommandFailure if there is one that cannot be used
   */
  public static Optional<ProgramDescription> of(Path folder) {
    Path file = folder.resolve(FILE_NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw CommandFailure.usage(file + ": cannot be read: " + e.getMessage());
    }
    Optional<Path> server = text(properties, "server").map(folder::resolve);
    if (server.isPresent() && !Files.isRegularFile(server.get())) {
      throw CommandFailure.usage(file + ": the server " + server.get() + " does not exist");
    }
    List<String> arguments =
        text(properties, "args").stream().flatMap(all -> Stream.of(all.split("\\s+"))).toList();
    return Optional.of(new ProgramDescription(folder, text(properties, "main"), server, arguments));
  }

  private static Optional<String> text(Properties properties, String key) {
    return Optional.ofNullable(properties.getProperty(key))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** Whether a file in the folder is the helper server's and not the program's. */
  public boolean belongsToServer(Path file) {
    return server
        .map(
            path -> {
              Path home = path.normalize().getParent();
              return home.equals(folder.normalize())
                  ? file.normalize().equals(path.normalize())
                  : file.normalize().startsWith(home);
            })
        .orElse(false);
  }

  /** The program's arguments, when its server listens on that port. */
  public List<String> arguments(int port) {
    return arguments.stream().map(text -> text.replace("${port}", "" + port)).toList();
  }
}
