package dev.mochaberry.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/**
 * The program that a Maven project is: its compiled classes, what they use, and where the sources
 * of both lie. Tests and their dependencies are no part of it.
 *
 * @param classes the project's classes
 * @param classPath jars and folders of what it depends on; without the API, which the plugin brings
 * @param own what of the class path are other modules of the same build
 * @param sources source folders and jars of sources, those that exist
 * @param api the API the project is compiled against, if it is
 */
record ProjectProgram(
    Path classes, List<Path> classPath, Set<Path> own, List<Path> sources, Optional<Artifact> api) {
  private static final String US = "dev.mochaberry";

  /** The artifact that programs depend on; it brings the annotations. */
  private static final String API = "mochaberry-api";

  private static final Set<String> BROUGHT_BY_THE_PLUGIN = Set.of(API, "mochaberry-annotations");

  /**
   * The program of a project whose dependencies are resolved.
   *
   * @param modules all modules of the build
   */
  static ProjectProgram of(MavenProject project, List<MavenProject> modules) {
    List<Path> classPath = new ArrayList<>();
    Set<Path> own = new HashSet<>();
    Set<Path> sources = new LinkedHashSet<>();
    Optional<Artifact> api = Optional.empty();
    project.getCompileSourceRoots().forEach(root -> sources.add(Path.of(root)));
    for (Artifact artifact : project.getArtifacts()) {
      if (isOfTheApi(artifact)) {
        api = artifact.getArtifactId().equals(API) ? Optional.of(artifact) : api;
      } else if (isUsedByTheProgram(artifact)) {
        Path entry = artifact.getFile().toPath();
        Optional<MavenProject> module = module(artifact, modules);
        classPath.add(entry);
        module.ifPresent(m -> own.add(entry));
        sources.addAll(module.map(ProjectProgram::sourcesOf).orElseGet(() -> sourcesBeside(entry)));
      }
    }
    return new ProjectProgram(
        Path.of(project.getBuild().getOutputDirectory()),
        List.copyOf(classPath),
        Set.copyOf(own),
        sources.stream().filter(Files::exists).toList(),
        api);
  }

  private static boolean isOfTheApi(Artifact artifact) {
    return artifact.getGroupId().equals(US)
        && BROUGHT_BY_THE_PLUGIN.contains(artifact.getArtifactId());
  }

  private static boolean isUsedByTheProgram(Artifact artifact) {
    return artifact.getFile() != null
        && artifact.getArtifactHandler().isAddedToClasspath()
        && !Artifact.SCOPE_TEST.equals(artifact.getScope());
  }

  /** The module of this build that an artifact is. */
  private static Optional<MavenProject> module(Artifact artifact, List<MavenProject> modules) {
    return modules.stream()
        .filter(
            m ->
                m.getGroupId().equals(artifact.getGroupId())
                    && m.getArtifactId().equals(artifact.getArtifactId())
                    && m.getVersion().equals(artifact.getBaseVersion()))
        .findFirst();
  }

  private static List<Path> sourcesOf(MavenProject module) {
    return module.getCompileSourceRoots().stream().map(Path::of).toList();
  }

  private static List<Path> sourcesBeside(Path jar) {
    String name = jar.getFileName().toString();
    return name.endsWith(".jar")
        ? List.of(jar.resolveSibling(name.replaceAll("\\.jar$", "-sources.jar")))
        : List.of();
  }
}
