package dev.mochaberry.cli;

import dev.mochaberry.board.ProgramProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Something a program runs on. */
interface Platform {

  /** How it is called in headings. */
  String title();

  /**
   * A run of the program on it.
   *
   * @param arguments the program's arguments
   * @param trace where it records what its event loop does, if it does
   */
  ProgramProcess process(List<String> arguments, Optional<Path> trace);
}
