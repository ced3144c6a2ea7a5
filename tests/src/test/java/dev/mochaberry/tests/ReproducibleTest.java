package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A translation is a matter of the program alone, and its memory one of the program's size. */
@Tag("slow")
class ReproducibleTest {
  private static final long MEGABYTE = 1L << 20;

  @TempDir Path folder;
  private final List<Path> sources = new ArrayList<>();

  @BeforeEach
  void writeTheProgram() throws IOException {
    Path written = folder.resolve("written");
    ProgramEdits program = new ProgramEdits(written, 5);
    for (int i = 0; i < 10; i++) {
      program.edit();
    }
    try (Stream<Path> files = Files.list(written)) {
      files.sorted().forEach(sources::add);
    }
  }

  /** What one JVM makes of a copy of the program, and of one with tasks and connections. */
  private Map<String, String> translated(String name, List<Path> order, String... jvmOptions)
      throws IOException, InterruptedException {
    Path copy = Files.createDirectories(folder.resolve(name).resolve("program"));
    for (Path source : order) {
      Files.copy(source, copy.resolve(source.getFileName()));
    }
    Path server = Files.createDirectories(folder.resolve(name).resolve("server"));
    Path example =
        SuiteFolders.find("tool").programs().resolve("../../../examples/led-server/LedServer.java");
    Files.copy(example, server.resolve("LedServer.java"));
    Path output = folder.resolve(name).resolve("out");
    TranslatorProcess.run(
        List.of(jvmOptions),
        "translate",
        copy.toString(),
        output.resolve("program").toString(),
        server.toString(),
        output.resolve("server").toString());
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path f : files.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(f), StandardCharsets.ISO_8859_1);
        found.put(output.relativize(f).toString(), text);
      }
    }
    return found;
  }

  /** The salt of immutable sets and maps is another in each JVM anyway. */
  @Test
  void otherHashesLocalesTimeZonesFoldersAndOrdersOfFilesChangeNothing() throws Exception {
    List<Path> reversed = new ArrayList<>(sources);
    Collections.reverse(reversed);
    Map<String, String> one = translated("one", sources);
    Map<String, String> other =
        translated(
            "a folder with spaces, and more",
            reversed,
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Chatham",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=3",
            "-Xshare:off");
    assertThat(one.keySet()).contains("program/start.py", "server/led_server.map.json");
    assertThat(other).isEqualTo(one);
  }

  @Test
  void sixtyRebuildsTakeNoMoreMemoryThanTwenty() throws Exception {
    String printed =
        TranslatorProcess.run(List.of("-Xmx160m"), "rebuild", folder.resolve("rebuilt").toString());
    List<Long> heap = printed.lines().map(line -> Long.parseLong(line.split(" ")[1])).toList();
    assertThat(heap.get(heap.size() - 1)).as(printed).isLessThan(heap.get(0) + 15 * MEGABYTE);
  }
}
