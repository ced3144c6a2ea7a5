package dev.mochaberry.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/maven.md says is what the plugin has, and what the projects of its tests do. */
class DocumentationTest {
  private static final Path PAGE = Path.of("../docs/maven.md");
  private static final Pattern XML = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PROPERTY = Pattern.compile("mochaberry\\.[a-z]\\w*");
  private static final Pattern GOAL = Pattern.compile("(?<!dev\\.)mochaberry:([a-z]+)");
  private static final Pattern DECLARED_PROPERTY = Pattern.compile("\\$\\{(mochaberry\\.\\w+)}");
  private static final Pattern DECLARED_GOAL = Pattern.compile("<goal>(\\w+)</goal>");

  @Test
  void thePageHasEveryProperty() throws Exception {
    assertThat(all(PROPERTY, Files.readString(PAGE), 0))
        .isEqualTo(all(DECLARED_PROPERTY, descriptor(), 1));
  }

  @Test
  void thePageHasEveryGoal() throws Exception {
    assertThat(all(GOAL, Files.readString(PAGE), 1)).isEqualTo(all(DECLARED_GOAL, descriptor(), 1));
  }

  /** A piece of a pom on the page is a piece of a pom that is built. */
  @Test
  void piecesOfPomsAreTested() throws Exception {
    String built = squeezed(poms()).replace("${mochaberry.version}", "0.1.0-SNAPSHOT");
    Set<String> pieces = all(XML, Files.readString(PAGE), 1);
    assertThat(pieces).isNotEmpty();
    for (String piece : pieces) {
      assertThat(built).contains(squeezed(piece));
    }
  }

  private static Set<String> all(Pattern pattern, String text, int group) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(group))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String descriptor() throws IOException {
    try (InputStream in =
        DocumentationTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String poms() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/it"))) {
      for (Path pom : files.filter(f -> f.endsWith("pom.xml")).sorted().toList()) {
        all.append(Files.readString(pom));
      }
    }
    return all.toString();
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
