package dev.mochaberry.tooling.platforms;

import dev.mochaberry.board.LocalInterpreter;
import dev.mochaberry.board.LocalInterpreter.Limits;
import dev.mochaberry.board.LoopRecorder;
import dev.mochaberry.board.ProgramProcess;
import dev.mochaberry.board.WordSize;
import dev.mochaberry.tooling.CommandFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A MicroPython interpreter of this machine.
 *
 * @param interpreter the interpreter
 * @param main the translated program's first file
 */
public record MicroPythonPlatform(LocalInterpreter interpreter, Path main) implements Platform {
  private static final String MAIN_FILE = "main.py";

  /**
   * The interpreter of this machine.
   *
   * @param folder the translated program
   * @throws CommandFailure if there is none of that word size
   */
  public static MicroPythonPlatform ofThisMachine(WordSize size, Path folder) {
    LocalInterpreter interpreter =
        LocalInterpreter.find(size)
            .orElseThrow(
                () ->
                    CommandFailure.noBoard(
                        "no "
                            + size.bits()
                            + "-bit MicroPython on this machine; "
                            + InterpreterAdvice.howToGet(size)));
    return new MicroPythonPlatform(interpreter, folder.resolve(MAIN_FILE));
  }

  @Override
  public String title() {
    return "MicroPython, " + interpreter.wordSize().bits() + "-bit";
  }

  @Override
  public ProgramProcess process(List<String> arguments, Optional<Path> trace) {
    Path start = trace.map(file -> LoopRecorder.install(main, file)).orElse(main);
    return interpreter.process(start, arguments, Limits.none());
  }
}
