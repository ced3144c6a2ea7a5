package dev.mochaberry.maven;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** A goal that is about boards, with or without a project. */
abstract class BoardMojo extends AbstractMojo {

  @Parameter(defaultValue = "${reactorProjects}", readonly = true)
  private List<MavenProject> projects;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  /** Whether to do nothing. */
  @Parameter(property = "mochaberry.skip", defaultValue = "false")
  private boolean skip;

  /** The board: its port, its id, or a label; needed with several. */
  @Parameter(property = "mochaberry.device")
  private String device;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, as mochaberry.skip says");
      return;
    }
    UnknownSettings.warn(plugin, session, getLog());
    try {
      UserFailures.told(
          () -> {
            perform();
            return true;
          });
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
    }
  }

  /** What the goal does. */
  abstract void perform() throws IOException, InterruptedException, MojoFailureException;

  /** The port of the board that is meant. */
  String port() {
    return BoardDevices.port(device);
  }

  /** What the user calls the board that is meant; null for none. */
  String device() {
    return device;
  }

  List<MavenProject> projects() {
    return projects;
  }

  /** The folders with translated programs of these projects, those that exist. */
  List<Path> translated() {
    return projects.stream()
        .map(p -> Path.of(p.getBuild().getDirectory(), TranslationMojo.FOLDER))
        .filter(Files::isDirectory)
        .toList();
  }

  /** Where the answer goes. */
  static PrintWriter out() {
    return new PrintWriter(System.out, true, StandardCharsets.UTF_8);
  }
}
