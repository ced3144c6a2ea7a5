package dev.mochaberry.maven;

import dev.mochaberry.translator.diagnostics.Code;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Explains the code of an error or a warning; without one, lists them all. */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  /** Like MB0401. */
  @Parameter(property = "mochaberry.code")
  private String code;

  @Override
  public void execute() throws MojoFailureException {
    UnknownSettings.warn(plugin, session, getLog());
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    if (code == null || code.isBlank()) {
      for (Code each : Code.values()) {
        out.printf("%s  %-7s  %s%n", each, each.severity().word(), each.title());
      }
      return;
    }
    Code found = Code.named(code).orElseThrow(() -> new MojoFailureException(unknown()));
    out.print(found.page().text());
    out.flush();
  }

  private String unknown() {
    List<Code> nearest = Code.nearest(code);
    return "there is no code "
        + code
        + (nearest.isEmpty()
            ? ""
            : "; nearest: "
                + nearest.stream()
                    .map(c -> c + " (" + c.title() + ")")
                    .collect(Collectors.joining(", ")))
        + "; mochaberry:explain without a code lists all";
  }
}
