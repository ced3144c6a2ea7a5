package dev.mochaberry.cli;

import dev.mochaberry.tooling.DiagnosticReport;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.Translator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mochaberry check}: says what would keep a program from being translated. */
@Command(
    name = "check",
    description = "Say whether the Java can be translated; write nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TranslationArguments arguments;

  @Option(names = "--json", description = "Answer in JSON on standard output.")
  private boolean json;

  @Override
  public Integer call() {
    Translation translation = new Translator().translate(arguments.request(arguments.program()));
    DiagnosticReport report = new DiagnosticReport(translation);
    if (json) {
      report.printJson(spec.commandLine().getOut(), List.of());
    } else {
      report.print(spec.commandLine().getErr());
    }
    return report.exitCode();
  }
}
