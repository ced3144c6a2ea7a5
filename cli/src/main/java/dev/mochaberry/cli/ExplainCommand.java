package dev.mochaberry.cli;

import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.ExitCode;
import dev.mochaberry.tooling.Json;
import dev.mochaberry.translator.diagnostics.Code;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mochaberry explain}: what a code means, with a wrong and a right example. */
@Command(
    name = "explain",
    description = "Explain a diagnostic's code; without one, list them all.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CODE", arity = "0..1", description = "Like MB0401.")
  private String name;

  @Option(names = "--json", description = "Answer in JSON on standard output.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (name == null) {
      list(out);
      return ExitCode.DONE;
    }
    Optional<Code> code = Code.named(name);
    if (code.isEmpty()) {
      String nearest =
          Code.nearest(name).stream()
              .map(c -> c + " (" + c.title() + ")")
              .collect(Collectors.joining(", "));
      throw CommandFailure.usage(
          "there is no code "
              + name
              + (nearest.isEmpty() ? "" : "; nearest: " + nearest)
              + "; mochaberry explain lists all");
    }
    if (json) {
      Map<String, Object> page = summary(code.get());
      page.put("page", code.get().page().text());
      out.println(Json.text(page));
    } else {
      out.print(code.get().page().text());
    }
    return ExitCode.DONE;
  }

  private void list(PrintWriter out) {
    List<Code> all = Arrays.asList(Code.values());
    if (json) {
      out.println(Json.text(all.stream().map(ExplainCommand::summary).toList()));
      return;
    }
    for (Code code : all) {
      out.printf("%s  %-7s  %s%n", code, code.severity().word(), code.title());
    }
  }

  private static Map<String, Object> summary(Code code) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("code", code.name());
    summary.put("severity", code.severity().word());
    summary.put("title", code.title());
    return summary;
  }
}
