package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.Unsupported;

/** How {@code java.lang.Runtime} maps to Python. */
@Mirror("java.lang.Runtime")
@PythonClass(name = "MainThread")
abstract class RuntimeMirror {
  @PythonExpression("MAIN_THREAD")
  static native Runtime getRuntime();

  @PythonExpression("1")
  native int availableProcessors();

  @PythonExpression("(gc.mem_alloc() + gc.mem_free())")
  @PythonImport("gc")
  native long totalMemory();

  @PythonExpression("(gc.mem_alloc() + gc.mem_free())")
  @PythonImport("gc")
  native long maxMemory();

  @PythonExpression("gc.mem_free()")
  @PythonImport("gc")
  native long freeMemory();

  @PythonExpression("gc.collect()")
  @PythonImport("gc")
  native void gc();

  @PythonExpression("gc.collect()")
  @PythonImport("gc")
  native void runFinalization();

  @PythonExpression("exit_program({0})")
  native void exit(int value);

  @PythonExpression("exit_program({0})")
  native void halt(int value);

  @Unsupported(
      why = "the board has no shutdown: a program ends, or its power does",
      instead = "try and finally around what main does")
  native void addShutdownHook(Thread value);

  @Unsupported(why = "the board runs one program", instead = "a method of the program")
  native Process exec(String value);

  @Unsupported(why = "the board runs one program", instead = "a method of the program")
  native Process exec(String[] value);

  @Unsupported(
      why = "the board has no libraries of a computer",
      instead = "Java, or a binding of a Python module")
  native void load(String value);

  @Unsupported(
      why = "the board has no libraries of a computer",
      instead = "Java, or a binding of a Python module")
  native void loadLibrary(String value);
}
