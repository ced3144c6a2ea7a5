package dev.mochaberry.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the plugin speaks, and of what. */
class PluginTest {
  private static final String GROWS =
      """
      public class Grows {
        static String all(String[] words) {
          String all = "";
          for (String word : words) {
            all += word;
          }
          return all;
        }
      }
      """;

  private static final String SOCKET =
      """
      class Talk {
        void talk() throws java.io.IOException {
          new java.net.Socket();
        }
      }
      """;

  private static final String NO_SOCKET =
      "Talk.java:3: [MB0301] class java.net.Socket is not available on the board";

  @TempDir private Path folder;

  private Compilation compilation() {
    return new Compilation(folder);
  }

  @Test
  void aMethodThatNobodyCallsIsCheckedToo() throws IOException {
    var result = compilation().plugin().write("Talk.java", SOCKET).compile("Talk.java");
    assertThat(result.heads()).containsExactly(NO_SOCKET);
    assertThat(result.succeeded()).isFalse();
  }

  @Test
  void withoutThePluginNothingIsSaid() throws IOException {
    var result = compilation().processor().write("Talk.java", SOCKET).compile("Talk.java");
    assertThat(result.messages()).isEmpty();
    assertThat(result.succeeded()).isTrue();
  }

  @Test
  void warningsDoNotFailTheCompilation() throws IOException {
    var result = compilation().plugin().write("Grows.java", GROWS).compile("Grows.java");
    assertThat(result.heads())
        .containsExactly("Grows.java:5: [MB0504] this string is copied each time it grows");
    assertThat(result.messages().get(0).kind()).isEqualTo(Kind.WARNING);
    assertThat(result.succeeded()).isTrue();
  }

  @Test
  void warningsFailItUnderWerror() throws IOException {
    var result =
        compilation().plugin().with("-Werror").write("Grows.java", GROWS).compile("Grows.java");
    assertThat(result.succeeded()).isFalse();
  }

  @Test
  void thePluginHasAWerrorOfItsOwn() throws IOException {
    var result = compilation().plugin("werror").write("Grows.java", GROWS).compile("Grows.java");
    assertThat(result.messages()).extracting(Compilation.Message::kind).containsExactly(Kind.ERROR);
    assertThat(result.succeeded()).isFalse();
  }

  @Test
  void warningsAreSilencedByNameOrAtTheirPlace() throws IOException {
    var named =
        compilation().plugin("noWarn=MB0504").write("Grows.java", GROWS).compile("Grows.java");
    assertThat(named.messages()).isEmpty();
    String there = GROWS.replace("static", "@SuppressWarnings(\"MB0504\") static");
    var atPlace = compilation().plugin().write("Grows.java", there).compile("Grows.java");
    assertThat(atPlace.messages()).isEmpty();
  }

  @Test
  void whatOnlyTheJvmRunsCanBeExcluded() throws IOException {
    String inPackage = "package desk.top;\n" + SOCKET;
    var result =
        compilation()
            .plugin("exclude=desk.*")
            .write("desk/top/Talk.java", inPackage)
            .compile("desk/top/Talk.java");
    assertThat(result.messages()).isEmpty();
  }

  @Test
  void testsAreForTheJvm() throws IOException {
    String test = SOCKET.replace("void talk", "@org.junit.jupiter.api.Test void talk");
    var result =
        compilation()
            .plugin()
            .with("-Xlint:-options")
            .on(jarOf(Test.class))
            .write("Talk.java", test)
            .compile("Talk.java");
    assertThat(result.heads()).noneMatch(m -> m.contains("[MB"));
    assertThat(result.succeeded()).isTrue();
  }

  private static Path jarOf(Class<?> c) {
    return Path.of(java.net.URI.create(c.getProtectionDomain().getCodeSource().getLocation() + ""));
  }

  @Test
  void anIncrementalCompilationConcernsItsFilesAlone() throws IOException {
    compilation()
        .write("Talk.java", SOCKET)
        .write("Use.java", "class Use { Talk talk = new Talk(); }")
        .compile("Talk.java");
    var result = compilation().plugin().on(folder.resolve("out")).compile("Use.java");
    assertThat(result.messages()).isEmpty();
    assertThat(result.succeeded()).isTrue();
    String calls = "class Use { void go() throws java.io.IOException { new java.net.Socket(); } }";
    var again = compilation().plugin().on(folder.resolve("out"));
    assertThat(again.write("Use.java", calls).compile("Use.java").heads())
        .containsExactly(NO_SOCKET.replace("Talk.java:3", "Use.java:1"));
  }

  @Test
  void generatedClassesAreCheckedWithTheOthers() throws IOException {
    var result =
        compilation()
            .plugin()
            .with("-processor", GeneratingProcessor.class.getName() + "," + processor())
            .write("Use.java", "class Use extends Generated { void go() { wrong(); } }")
            .compile("Use.java");
    assertThat(result.heads())
        .contains("Use.java:1: [MB0401] Use.wrong() is @Async, and Use.go() that calls it is not");
  }

  private static String processor() {
    return MochaberryProcessor.class.getName();
  }

  @Test
  void afterErrorsOfTheCompilerNothingMoreIsSaid() throws IOException {
    var result =
        compilation()
            .plugin()
            .write("Talk.java", SOCKET)
            .write("Wrong.java", "class Wrong { int x = \"text\"; }")
            .compile("Talk.java", "Wrong.java");
    assertThat(result.heads()).hasSize(1).first().asString().startsWith("Wrong.java:1: ");
  }

  @Test
  void classFilesBesideTheirSourcesAreFound() throws IOException {
    var result =
        compilation()
            .plugin()
            .withoutOutputFolder()
            .write("Talk.java", SOCKET)
            .compile("Talk.java");
    assertThat(result.heads()).containsExactly(NO_SOCKET);
    assertThat(folder.resolve("Talk.class")).exists();
  }

  @Test
  void modulesAreCheckedLikePackages() throws IOException {
    var result =
        compilation()
            .plugin()
            .write("module-info.java", "module talk { }")
            .write("talk/Talk.java", "package talk;\n" + SOCKET)
            .compile("module-info.java", "talk/Talk.java");
    assertThat(result.heads())
        .contains(NO_SOCKET.replace(":3", ":4"))
        .noneMatch(m -> m.contains("MB0303"));
  }

  @Test
  void olderLanguagesAreCheckedToo() throws IOException {
    var result =
        compilation()
            .plugin()
            .with("--release", "8", "-Xlint:-options")
            .write("Talk.java", SOCKET)
            .compile("Talk.java");
    assertThat(result.heads()).contains(NO_SOCKET);
  }

  @Test
  void withoutAnnotationProcessingItSaysWhatIsMissing() throws IOException {
    var result =
        compilation().plugin().with("-proc:none").write("Talk.java", SOCKET).compile("Talk.java");
    assertThat(result.texts()).singleElement().asString().contains("-proc:none");
    assertThat(result.succeeded()).isFalse();
  }

  @Test
  void argumentsThatCannotBeAreErrors() throws IOException {
    for (String argument : new String[] {"target=mars", "noWarn=MB9", "noWarn=MB0301", "silent"}) {
      var result = compilation().plugin(argument).write("A.java", "class A {}").compile("A.java");
      assertThat(result.texts()).singleElement().asString().contains(argument);
      assertThat(result.succeeded()).isFalse();
    }
  }

  @Test
  void aWrongBindingIsSaidAtItsMember() throws IOException {
    String program =
        """
        import dev.mochaberry.annotations.PythonExpression;
        class Dice {
          @PythonExpression("random.randint({1}, {2})")
          static native int roll(int lowest, int highest);
        }
        """;
    var result = compilation().plugin().write("Dice.java", program).compile("Dice.java");
    assertThat(result.heads()).allMatch(m -> m.startsWith("Dice.java:4: [MB0304] Dice.roll(int, "));
    assertThat(result.texts()).anyMatch(m -> m.contains("put @PythonImport(\"random\")"));
    assertThat(Files.exists(folder.resolve("out/Dice.class"))).isTrue();
  }
}
