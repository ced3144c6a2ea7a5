package dev.mochaberry.tooling.watch;

import dev.mochaberry.translator.OutputFile;
import dev.mochaberry.translator.Translation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells people what watch mode does, a line for each step. */
public final class DevReport implements DevListener {
  private static final int SHOWN = 3;

  private final DevVoice voice;
  private final Map<String, byte[]> before = new HashMap<>();

  /** Tells it by a voice. */
  public DevReport(DevVoice voice) {
    this.voice = voice;
  }

  @Override
  public synchronized void changed(List<Path> files) {
    String names =
        files.stream()
            .limit(SHOWN)
            .map(f -> f.getFileName().toString())
            .collect(Collectors.joining(", "));
    int more = files.size() - SHOWN;
    voice.step("changed: " + names + (more > 0 ? " and " + more + " more" : ""));
  }

  @Override
  public synchronized void translated(Translation translation, long millis) {
    voice.diagnostics(translation);
    if (!translation.succeeded()) {
      voice.failure("nothing new is started (" + millis + " ms)");
      return;
    }
    List<String> modules =
        translation.files().stream()
            .filter(f -> f.name().endsWith(".py"))
            .filter(f -> !Arrays.equals(before.get(f.name()), f.content()))
            .map(OutputFile::name)
            .toList();
    translation.files().forEach(f -> before.put(f.name(), f.content()));
    voice.step(
        "translated in "
            + millis
            + " ms"
            + (modules.isEmpty() ? "" : ": " + String.join(", ", modules)));
  }

  @Override
  public synchronized void unchanged() {
    voice.step("the same program; it goes on");
  }

  @Override
  public synchronized void tested(boolean passed, String output, long millis) {
    if (passed) {
      voice.step("tests passed in " + millis + " ms");
    } else {
      voice.output(output.strip());
      voice.failure("tests failed: nothing new is started (" + millis + " ms)");
    }
  }

  @Override
  public synchronized void started(String where, String what, long millis) {
    voice.step(
        "started on " + where + " in " + millis + " ms" + (what.isEmpty() ? "" : ": " + what));
  }

  @Override
  public synchronized void ended(boolean succeeded) {
    if (succeeded) {
      voice.step("the program has ended");
    } else {
      voice.failure("the program has failed");
    }
  }

  @Override
  public synchronized void failed(String message) {
    voice.failure(message);
  }

  @Override
  public synchronized void waiting() {
    voice.step("waiting for changes (Ctrl-C ends)");
  }
}
