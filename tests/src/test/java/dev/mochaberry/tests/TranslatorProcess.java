package dev.mochaberry.tests;

import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.OutputFile;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import dev.mochaberry.translator.Translator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A translator in a JVM of its own, for tests that look at what such a JVM does. */
final class TranslatorProcess {
  private static final int WARM = 20;
  private static final int REBUILDS = 60;

  private TranslatorProcess() {}

  /** {@code translate INPUT OUTPUT…}, or {@code rebuild FOLDER}, which tells of the heap. */
  public static void main(String[] args) throws IOException {
    if (args[0].equals("rebuild")) {
      rebuild(Path.of(args[1]));
      return;
    }
    Translator translator = new Translator();
    for (int i = 1; i < args.length; i += 2) {
      Path output = Files.createDirectories(Path.of(args[i + 1]));
      for (OutputFile f : translated(translator, Path.of(args[i])).files()) {
        Files.write(output.resolve(f.name()), f.content());
      }
    }
  }

  /** Runs it to its end; what it printed. */
  static String run(List<String> jvmOptions, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Jdk.current().home().resolve("bin/java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(jvmOptions);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(TranslatorProcess.class.getName());
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + ":\n" + printed);
    }
    return printed;
  }

  private static Translation translated(Translator translator, Path input) {
    Translation translation =
        translator.translate(
            new TranslationRequest(
                List.of(input),
                List.of(),
                SuiteFolders.find("tool").libraryPath(),
                List.of(),
                Optional.empty(),
                Options.defaults()));
    if (!translation.succeeded()) {
      throw new IllegalStateException(translation.diagnostics().toString());
    }
    return translation;
  }

  private static void rebuild(Path folder) throws IOException {
    ProgramEdits program = new ProgramEdits(folder, 1);
    Translator translator = new Translator();
    int done = 0;
    while (done < REBUILDS) {
      if (!program.edit().equals("broken")) {
        translated(translator, folder);
        done++;
        if (done == WARM || done == REBUILDS) {
          System.gc();
          Runtime jvm = Runtime.getRuntime();
          System.out.println(done + " " + (jvm.totalMemory() - jvm.freeMemory()));
        }
      }
    }
  }
}
