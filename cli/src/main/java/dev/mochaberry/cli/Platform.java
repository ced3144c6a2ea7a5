package dev.mochaberry.cli;

import dev.mochaberry.board.ProgramProcess;
import java.util.List;

/** Something a program runs on. */
interface Platform {

  /** How it is called in headings. */
  String title();

  /** A run of the program on it, with those arguments. */
  ProgramProcess process(List<String> arguments);
}
