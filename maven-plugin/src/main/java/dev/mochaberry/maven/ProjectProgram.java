package dev.mochaberry.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * @param sources source folders and jars of sources, those that exist
 * @param api the API the project is compiled against, if it is
 */
record ProjectProgram(
    Path classes, List<Path> classPath, List<Path> sources, Optional<Artifact> api) {
  private static final String US = "dev.mochaberry";

  /** The artifact that programs depend on; it brings the annotations. */
  private static final String API = "mochaberry-api";

  private static final Set<String> BROUGHT_BY_THE_PLUGIN = Set.of(API, "mochaberry-annotations");

  /** The program of a project whose dependencies are resolved. */
  static ProjectProgram of(MavenProject project) {
    List<Path> classPath = new ArrayList<>();
    Set<Path> sources = new LinkedHashSet<>();
    Optional<Artifact> api = Optional.empty();
    project.getCompileSourceRoots().forEach(root -> sources.add(Path.of(root)));
    for (Artifact artifact : project.getArtifacts()) {
      if (isOfTheApi(artifact)) {
        api = artifact.getArtifactId().equals(API) ? Optional.of(artifact) : api;
      } else if (isUsedByTheProgram(artifact)) {
        classPath.add(artifact.getFile().toPath());
        sources.addAll(sourcesOf(artifact, project));
      }
    }
    return new ProjectProgram(
        Path.of(project.getBuild().getOutputDirectory()),
        List.copyOf(classPath),
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

  /** Of a module of the same build its source folders, of a jar the jar of sources beside it. */
  private static List<Path> sourcesOf(Artifact artifact, MavenProject project) {
    String id =
        artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getVersion();
    MavenProject module = project.getProjectReferences().get(id);
    if (module != null) {
      return module.getCompileSourceRoots().stream().map(Path::of).toList();
    }
    Path jar = artifact.getFile().toPath();
    String name = jar.getFileName().toString();
    return name.endsWith(".jar")
        ? List.of(jar.resolveSibling(name.replaceAll("\\.jar$", "-sources.jar")))
        : List.of();
  }
}
