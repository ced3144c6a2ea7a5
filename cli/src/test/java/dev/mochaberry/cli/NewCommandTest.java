package dev.mochaberry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.tooling.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it makes is built in the tests of the Maven plugin. */
class NewCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void makesAProjectAndSaysWhatIsNext() throws Exception {
    Path project = folder.resolve("My-Robot_2");
    assertThat(run(project.toString())).isEqualTo(ExitCode.DONE);
    assertThat(project.resolve("src/main/java/com/example/myrobot2/Telegraph.java"))
        .content()
        .startsWith("package com.example.myrobot2;");
    assertThat(project.resolve("pom.xml"))
        .content()
        .contains("<groupId>com.example</groupId>", "<artifactId>My-Robot_2</artifactId>");
    assertThat(project.resolve(".gitignore")).hasContent("target/");
    assertThat(out.toString())
        .contains("is ready")
        .endsWith("  cd " + project + "\n  mvn test mochaberry:run\n");
  }

  @Test
  void groupAndPackageAreTheUsers() {
    Path project = folder.resolve("class");
    assertThat(run(project.toString(), "--group", "org.ada", "--package", "org.ada.lesson"))
        .isEqualTo(ExitCode.DONE);
    assertThat(project.resolve("src/test/java/org/ada/lesson/TelegraphTest.java")).exists();
    assertThat(project.resolve("pom.xml")).content().contains("<groupId>org.ada</groupId>");
  }

  @Test
  void anEmptyFolderIsUsed() throws Exception {
    Path project = Files.createDirectory(folder.resolve("robot"));
    assertThat(run(project.toString())).isEqualTo(ExitCode.DONE);
    assertThat(project.resolve("pom.xml")).exists();
  }

  @Test
  void nothingIsOverwritten() throws Exception {
    Path project = Files.createDirectory(folder.resolve("robot"));
    Files.writeString(project.resolve("pom.xml"), "mine");
    refuses(
        project + " exists already, and is not empty; choose another name, or remove it",
        project.toString());
    assertThat(project.resolve("pom.xml")).hasContent("mine");
    Path file = Files.writeString(folder.resolve("notes"), "mine");
    refuses(file + " exists already, and is no folder; choose another name", file.toString());
  }

  @Test
  void namesThatCannotBeAreExplained() {
    refuses(
        "'2cool' cannot be a project's name: it is made of letters, digits, - and _, and begins"
            + " with a letter",
        folder.resolve("2cool").toString());
    refuses("'' is no name for a project", "");
    refuses(
        "'int' is a word of Java; name the package with --package, or another project",
        folder.resolve("int").toString());
    refuses("--package my.2nd: not the name of a package", "robot", "--package", "my.2nd");
    refuses(
        "--group my group: names with dots between, like com.example",
        "robot",
        "--group",
        "my group");
    assertThat(folder).isEmptyDirectory();
  }

  private void refuses(String message, String... arguments) {
    err.getBuffer().setLength(0);
    assertThat(run(arguments)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString().lines().toList()).containsExactly("mochaberry: " + message);
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "new";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new Main(new PrintWriter(out), new PrintWriter(err)).run(all);
  }
}
