package dev.mochaberry.maven;

import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.FileFaults;
import dev.mochaberry.translator.Checks;
import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.Target;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;

/** A goal that is about the program a project is: which one, and how it is translated. */
abstract class ProgramMojo extends AbstractMojo {
  private static final String M2E = "m2e.version";

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** The project as the phases left it that ran before this goal; null without such. */
  @Parameter(defaultValue = "${executedProject}", readonly = true)
  private MavenProject executedProject;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Inject private BuildContext ide;

  @Inject private SharedTranslator translator;

  /** Whether to do nothing. */
  @Parameter(property = "mochaberry.skip", defaultValue = "false")
  private boolean skip;

  /** The class whose main is started; needed if several classes have one. */
  @Parameter(property = "mochaberry.mainClass")
  private String mainClass;

  /**
   * Whether a project in which no class has a main method becomes a Python module, with its public
   * methods for others to call. Otherwise there is no program in it, and nothing is translated.
   */
  @Parameter(property = "mochaberry.library", defaultValue = "false")
  private boolean library;

  /** What the program will run on: portable, pico, unix32 or unix64; portable runs everywhere. */
  @Parameter(property = "mochaberry.target", defaultValue = "portable")
  private String target;

  /** Name of the asyncio module; uasyncio before MicroPython 1.21. */
  @Parameter(property = "mochaberry.asyncio", defaultValue = "asyncio")
  private String asyncio;

  /** How much to optimize: 0, 1 or 2. */
  @Parameter(property = "mochaberry.optimization", defaultValue = "1")
  private int optimization;

  /** Whether to leave out the passes that make the output readable. */
  @Parameter(property = "mochaberry.plain", defaultValue = "false")
  private boolean plain;

  /**
   * exact: every fault is Java's. fewer: without the checks of bounds, casts and nulls that Python
   * does not make itself.
   */
  @Parameter(property = "mochaberry.checks", defaultValue = "exact")
  private String checks;

  /** Whether the program's assertions are checked, as java -ea does. */
  @Parameter(property = "mochaberry.assertions", defaultValue = "false")
  private boolean assertions;

  /** Codes of warnings not to give, like MB0504. */
  @Parameter(property = "mochaberry.noWarn")
  private List<String> noWarn = List.of();

  /** Whether a warning is an error. */
  @Parameter(property = "mochaberry.werror", defaultValue = "false")
  private boolean werror;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, as mochaberry.skip says");
      return;
    }
    UnknownSettings.warn(plugin, session, getLog());
    UnknownSettings.warnOfPom(plugin, execution.getPlugin(), getLog());
    try {
      Optional<TranslationRequest> request = request();
      if (request.isPresent()) {
        perform(request.get());
      }
    } catch (CommandFailure e) {
      throw new MojoFailureException(MavenWords.of(e.getMessage()));
    } catch (IOException e) {
      throw new MojoExecutionException(FileFaults.told(e), e);
    }
  }

  /** What the goal does with the program. */
  abstract void perform(TranslationRequest request)
      throws IOException, MojoExecutionException, MojoFailureException;

  /** Whether the goal was asked for by its name, so that a project without a program is a fault. */
  boolean needsProgram() {
    return false;
  }

  /** Whether the goal compiles the sources itself. */
  boolean startsFromSources() {
    return false;
  }

  /** The IDE this build runs in, or what stands for none. */
  BuildContext ide() {
    return ide;
  }

  /**
   * Translates, and tells what there is to tell.
   *
   * @throws MojoFailureException if it cannot be translated
   */
  Translation translated(TranslationRequest request) throws IOException, MojoFailureException {
    Translation translation = translator.translate(request);
    Findings findings = new Findings(translation.diagnostics());
    findings.log(getLog());
    if (isInEclipse()) {
      findings.mark(ide, request.sourcePath());
    }
    if (!translation.succeeded()) {
      throw new MojoFailureException("The Java cannot be translated: " + findings.summary());
    }
    return translation;
  }

  /** Whether the build is one of m2e, Eclipse's and VS Code's Maven, which says so. */
  private boolean isInEclipse() {
    return session.getUserProperties().containsKey(M2E)
        || session.getSystemProperties().containsKey(M2E);
  }

  /** A digest of all that a translation depends on: the program, how it is done, and by whom. */
  String digest(TranslationRequest request) throws IOException {
    Fingerprint all = new Fingerprint();
    all.add(TranslationOptions.describe(request.options()));
    all.add(request.mainClass().orElse(""));
    all.add(Runtime.version().toString()); // classes of the JDK are translated, too
    for (Artifact artifact : plugin.getArtifacts()) {
      all.add(artifact.getFile().toPath(), "");
    }
    for (Path path : request.inputs()) {
      all.add(path, ".class");
    }
    for (Path path : request.classPath()) {
      all.add(path, ".class");
    }
    for (Path path : request.sourcePath()) {
      all.add(path, ".java");
    }
    return all.hex();
  }

  /** Where a goal remembers what it did last. */
  Path stampFile(String name) {
    return Path.of(project.getBuild().getDirectory())
        .resolve("maven-status")
        .resolve(plugin.getArtifactId())
        .resolve(name + ".stamp");
  }

  /** A path as it is told: from the project's folder. */
  String shown(Path path) {
    Path base = project.getBasedir().toPath();
    return path.startsWith(base) ? base.relativize(path).toString() : path.toString();
  }

  private Optional<TranslationRequest> request() throws IOException, MojoFailureException {
    ProgramSearch search =
        new ProgramSearch(
            executedProject == null ? project : executedProject,
            session.getAllProjects(),
            Optional.ofNullable(mainClass).filter(name -> !name.isBlank()),
            library);
    try {
      warnOfAnotherApi(search.program());
      return Optional.of(
          startsFromSources()
              ? search.inSources(options())
              : search.inClasses(options(), execution.getGoal()));
    } catch (ProgramSearch.NoProgram none) {
      String message = "no program in " + project.getArtifactId() + ": " + none.getMessage();
      if (needsProgram() && session.getProjects().size() == 1) {
        throw new MojoFailureException(message);
      }
      getLog().info("There is " + message);
      return Optional.empty();
    }
  }

  /** The API in the plugin is what the program is translated with: two versions may differ. */
  private void warnOfAnotherApi(ProjectProgram program) {
    program
        .api()
        .map(Artifact::getBaseVersion)
        .filter(version -> !version.equals(plugin.getVersion()))
        .ifPresent(
            version ->
                getLog()
                    .warn(
                        "the project is compiled against version "
                            + version
                            + " of Mochaberry's API, and translated with version "
                            + plugin.getVersion()
                            + ", the plugin's; give both the same"));
  }

  private Options options() throws MojoFailureException {
    return new Options(
        TranslationOptions.choice(Target.class, "target", target),
        TranslationOptions.asyncio(asyncio),
        plain,
        TranslationOptions.optimization(optimization),
        assertions,
        TranslationOptions.choice(Checks.class, "checks", checks),
        TranslationOptions.warnings(noWarn, werror));
  }
}
