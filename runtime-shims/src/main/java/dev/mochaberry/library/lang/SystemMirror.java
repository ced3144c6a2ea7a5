package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.Unsupported;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Properties;

/** How {@code java.lang.System} maps to Python. */
@Mirror("java.lang.System")
abstract class SystemMirror {
  @PythonExpression("Standard.out")
  static PrintStream out;

  @PythonExpression("Standard.err")
  static PrintStream err;

  @PythonExpression("Standard.input")
  static InputStream in;

  @PythonExpression("redirect(\"out\", {0})")
  static native void setOut(PrintStream value);

  @PythonExpression("redirect(\"err\", {0})")
  static native void setErr(PrintStream value);

  @PythonExpression("redirect(\"input\", {0})")
  static native void setIn(InputStream value);

  @PythonExpression("array_copy({0}, {1}, {2}, {3}, {4})")
  static native void arraycopy(Object first, int second, Object third, int fourth, int fifth);

  @PythonExpression("current_time_millis()")
  static native long currentTimeMillis();

  @PythonExpression("nano_time()")
  static native long nanoTime();

  @PythonExpression("exit_program({0})")
  static native void exit(int value);

  @PythonExpression("identity_hash({0})")
  static native int identityHashCode(Object value);

  @PythonExpression("\"\\n\"")
  static native String lineSeparator();

  @PythonExpression("gc.collect()")
  @PythonImport("gc")
  static native void gc();

  @PythonExpression("gc.collect()")
  @PythonImport("gc")
  static native void runFinalization();

  @PythonExpression("system_properties()")
  static native Properties getProperties();

  @PythonExpression("None")
  @MayReturnNull
  @SuppressWarnings("removal")
  static native SecurityManager getSecurityManager();

  @PythonExpression("system_property({0})")
  @MayReturnNull
  static native String getProperty(String value);

  @PythonExpression("system_property({0}, {1})")
  static native String getProperty(String first, String second);

  @PythonExpression("set_system_property({0}, {1})")
  @MayReturnNull
  static native String setProperty(String first, String second);

  @PythonExpression("set_system_property({0}, None)")
  @MayReturnNull
  static native String clearProperty(String value);

  @PythonExpression("environment({0})")
  @MayReturnNull
  static native String getenv(String value);

  @Unsupported(
      why = "the board has no libraries of a computer",
      instead = "Java, or a binding of a Python module")
  static native void load(String value);

  @Unsupported(
      why = "the board has no libraries of a computer",
      instead = "Java, or a binding of a Python module")
  static native void loadLibrary(String value);

  @PythonExpression("None")
  @MayReturnNull
  static native java.io.Console console();
}
