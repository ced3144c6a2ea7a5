package dev.mochaberry.cli;

import dev.mochaberry.tooling.DiagnosticReport;
import dev.mochaberry.tooling.OutputFolder;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.Translator;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mochaberry translate}: Java in, MicroPython files out. */
@Command(
    name = "translate",
    description = "Translate Java to MicroPython.",
    mixinStandardHelpOptions = true)
final class TranslateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TranslationArguments arguments;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder to write to. Default: ${DEFAULT-VALUE}.",
      defaultValue = "out")
  private Path output;

  @Option(names = "--json", description = "Answer in JSON on standard output.")
  private boolean json;

  @Override
  public Integer call() {
    Translation translation = new Translator().translate(arguments.request(arguments.program()));
    List<Path> written =
        translation.succeeded() ? new OutputFolder(output).write(translation.files()) : List.of();
    DiagnosticReport report = new DiagnosticReport(translation);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      report.printJson(out, written);
    } else {
      report.print(spec.commandLine().getErr());
      written.forEach(file -> out.println(output.resolve(file.getFileName())));
    }
    return report.exitCode();
  }
}
