package dev.mochaberry.maven;

import dev.mochaberry.tooling.RuntimeLibrary;
import dev.mochaberry.translator.MainClasses;
import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.TranslationRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * Looks for the program in a project: what is to be translated, or why there is none.
 *
 * @param project the project, with what was generated for it
 * @param modules all modules of the build
 * @param mainClass the class whose main is started, if the user named one
 * @param library whether a project without a main method is a program, too
 */
record ProgramSearch(
    MavenProject project, List<MavenProject> modules, Optional<String> mainClass, boolean library) {

  /** There is no program, which is no mistake: a parent, a module for others. */
  static final class NoProgram extends Exception {
    private NoProgram(String why) {
      super(why, null, false, false);
    }
  }

  /**
   * What to translate of the compiled classes.
   *
   * @param goal the goal that asks
   * @throws NoProgram if there is none
   * @throws MojoFailureException if it is not clear what the program is
   */
  TranslationRequest inClasses(Options options, String goal)
      throws IOException, MojoFailureException, NoProgram {
    ProjectProgram program = program();
    if (filesIn(program.classes(), ".class").isEmpty()) {
      if (!sourceFolders().isEmpty()) {
        throw new MojoFailureException(
            "nothing is compiled yet; mvn compile mochaberry:" + goal + " compiles first");
      }
      throw new NoProgram("it has no classes");
    }
    List<String> mains = MainClasses.in(program.classes());
    if (mains.isEmpty() && mainClass.isEmpty() && !library) {
      throw new NoProgram(
          "no class has a public static void main(String[]); <library>true</library> makes it a"
              + " module for Python programs");
    }
    if (mains.size() > 1 && mainClass.isEmpty()) {
      throw new MojoFailureException(
          "several classes have a main method: "
              + String.join(", ", mains)
              + "\nSay which in the plugin's <configuration>: <mainClass>"
              + mains.get(0)
              + "</mainClass>, or once: -Dmochaberry.mainClass="
              + mains.get(0));
    }
    if (mainClass.isPresent() && !hasClass(program.classes(), mainClass.get())) {
      throw new MojoFailureException(
          "<mainClass>"
              + mainClass.get()
              + "</mainClass>: the project has no such class"
              + (mains.isEmpty() ? "" : "; with a main method there is ")
              + String.join(", ", mains));
    }
    return request(List.of(program.classes()), program, options);
  }

  /**
   * What to compile and translate; what has a main method is for the translator to find.
   *
   * @throws NoProgram if there is none
   */
  TranslationRequest inSources(Options options)
      throws IOException, MojoFailureException, NoProgram {
    ProjectProgram program = program();
    List<Path> folders = sourceFolders();
    for (Path folder : folders) {
      for (Path file : filesIn(folder, ".java")) {
        // Whatever the encoding: these letters are the same in all.
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains("main(")) {
          return request(folders, program, options);
        }
      }
    }
    throw new NoProgram("no class has a public static void main(String[])");
  }

  /** The program the project is, where it is no mere parent. */
  ProjectProgram program() throws NoProgram {
    if (project.getPackaging().equals("pom")) {
      throw new NoProgram("its packaging is pom");
    }
    if (mainClass.isPresent() && !has(project) && modules.stream().anyMatch(this::has)) {
      throw new NoProgram("<mainClass>" + mainClass.get() + "</mainClass> is another module's");
    }
    return ProjectProgram.of(project, modules);
  }

  private TranslationRequest request(List<Path> inputs, ProjectProgram program, Options options) {
    List<Path> sources = new ArrayList<>(program.sources());
    sources.removeAll(inputs);
    return new TranslationRequest(
        inputs,
        program.classPath(),
        program.own(),
        RuntimeLibrary.classPath(),
        sources,
        mainClass,
        options);
  }

  private List<Path> sourceFolders() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (String root : project.getCompileSourceRoots()) {
      if (!filesIn(Path.of(root), ".java").isEmpty()) {
        folders.add(Path.of(root));
      }
    }
    return folders;
  }

  /** Whether the module has the main class, compiled or not yet. */
  private boolean has(MavenProject module) {
    String name = mainClass.orElseThrow();
    String file = name.replace('.', '/').replaceAll("\\$.*", "") + ".java";
    return hasClass(Path.of(module.getBuild().getOutputDirectory()), name)
        || module.getCompileSourceRoots().stream()
            .anyMatch(root -> Files.exists(Path.of(root).resolve(file)));
  }

  private static boolean hasClass(Path classes, String name) {
    return Files.exists(classes.resolve(name.replace('.', '/') + ".class"));
  }

  private static List<Path> filesIn(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
