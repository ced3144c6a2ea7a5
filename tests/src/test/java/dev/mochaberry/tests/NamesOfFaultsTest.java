package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Programs keep no Java names of the library's classes unless they ask for them: those of its
 * exceptions beyond {@code java.lang} are known to what reports uncaught ones.
 */
class NamesOfFaultsTest {
  private static final Pattern NAMED =
      Pattern.compile(
          "^class (\\w+(?:Exception|Error))\\(.*\\):\\n(?:    #.*\\n)*    java_name = \"([\\w.]+)\"",
          Pattern.MULTILINE);

  @Test
  void exceptionsOfTheLibraryAreReportedByTheirNames() throws IOException {
    Path root = SuiteFolders.find("traces").programs().resolve("../../..");
    String reporter =
        Files.readString(
            root.resolve(
                "translator/src/main/resources/dev/mochaberry/translator/start/faults.py"));
    Set<String> unknown = new TreeSet<>();
    int seen = 0;
    try (Stream<Path> helpers =
        Files.list(root.resolve("runtime-shims/src/main/resources/dev/mochaberry/helpers"))) {
      for (Path helper : helpers.filter(f -> f.toString().endsWith(".py")).toList()) {
        Matcher named = NAMED.matcher(Files.readString(helper));
        while (named.find()) {
          String java = named.group(2);
          String folder = java.substring(0, java.lastIndexOf('.'));
          if (!folder.equals("java.lang") && java.endsWith("." + named.group(1))) {
            seen++;
            if (!isIn(reporter, folder, named.group(1))) {
              unknown.add(java);
            }
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(30);
    assertThat(unknown).isEmpty();
  }

  private static boolean isIn(String reporter, String folder, String name) {
    return reporter
        .lines()
        .anyMatch(l -> l.startsWith("    \"" + folder + "\": (") && l.contains('"' + name + '"'));
  }
}
