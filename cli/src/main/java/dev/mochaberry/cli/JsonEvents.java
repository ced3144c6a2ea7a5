package dev.mochaberry.cli;

import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.ExitCode;
import dev.mochaberry.tooling.Json;
import dev.mochaberry.tooling.boards.BoardOutput;
import dev.mochaberry.translator.trace.ProgramMap;
import dev.mochaberry.translator.trace.TraceOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What a command about boards tells programs: with {@code --json} each event is one JSON object in
 * a line of its own on standard output, as it happens ({@code docs/json.md}). People get words
 * instead.
 */
final class JsonEvents {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--json",
      description = "One JSON object per line on standard output (docs/json.md), no words.")
  private boolean on;

  /** Where what a board prints goes: a line, an event. */
  BoardOutput output(List<ProgramMap> maps, TraceOptions options) {
    return on
        ? new BoardOutput(line -> say("output", "line", line), maps, options)
        : new BoardOutput(spec.commandLine().getOut(), maps, options);
  }

  /** A program that was followed has ended; its exit code is handed on. */
  int ended(int exitCode) {
    say("ended", "failed", exitCode == ExitCode.PROGRAM_FAILED);
    return exitCode;
  }

  /** A command's work. */
  interface Work {
    int run() throws IOException, InterruptedException;
  }

  /** Whether events are wanted, and not words. */
  boolean areOn() {
    return on;
  }

  /** An event with its facts: names and values in turn. */
  void say(String event, Object... facts) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      all.put(facts[i].toString(), facts[i + 1]);
    }
    say(event, all);
  }

  /** An event with its facts; nothing when words are wanted. Threads may take turns. */
  synchronized void say(String event, Map<String, Object> facts) {
    if (on) {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("event", event);
      all.putAll(facts);
      PrintWriter out = spec.commandLine().getOut();
      out.println(Json.text(all));
      out.flush();
    }
  }

  /** Does the work; when it fails for a reason of the user's world, that is an event too. */
  int around(Work work) throws IOException, InterruptedException {
    try {
      return work.run();
    } catch (CommandFailure e) {
      say("failed", "exitCode", e.exitCode(), "message", e.getMessage());
      throw e;
    }
  }
}
