package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import java.io.Console;
import java.io.PrintWriter;
import java.io.Reader;

/**
 * How {@code java.io.Console} maps to Python: {@code System.console()} gives none, as on every JVM
 * whose input is not a terminal; programs ask for that before they use it.
 */
@Mirror("java.io.Console")
@PythonClass(name = "Console")
abstract class ConsoleMirror {
  native String readLine();

  native String readLine(String prompt, Object... arguments);

  native char[] readPassword();

  native char[] readPassword(String prompt, Object... arguments);

  native Console printf(String format, Object... arguments);

  native Console format(String format, Object... arguments);

  native PrintWriter writer();

  native Reader reader();

  native void flush();
}
