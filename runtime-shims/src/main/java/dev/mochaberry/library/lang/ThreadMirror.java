package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonIdiom;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.Unsupported;

/** How {@code java.lang.Thread} maps to Python: there is the one thread that runs the program. */
@Mirror("java.lang.Thread")
@PythonClass(name = "MainThread")
abstract class ThreadMirror {

  @Unsupported(
      why = "the board runs one thread",
      instead = "EventLoop.createTask with an @Async method, or call the code itself")
  ThreadMirror() {}

  @Unsupported(
      why = "the board runs one thread",
      instead = "EventLoop.createTask with an @Async method, or call the code itself")
  ThreadMirror(Runnable value) {}

  @Unsupported(
      why = "the board runs one thread",
      instead = "EventLoop.createTask with an @Async method, or call the code itself")
  ThreadMirror(String value) {}

  @Unsupported(
      why = "the board runs one thread",
      instead = "EventLoop.createTask with an @Async method, or call the code itself")
  ThreadMirror(Runnable first, String second) {}

  @Unsupported(
      why = "the board runs one thread",
      instead = "EventLoop.createTask with an @Async method, or call the code itself")
  ThreadMirror(ThreadGroup first, Runnable second) {}

  @Unsupported(
      why = "the board runs one thread",
      instead = "EventLoop.createTask with an @Async method, or call the code itself")
  ThreadMirror(ThreadGroup first, Runnable second, String third) {}

  @Unsupported(
      why = "the board runs one thread",
      instead = "EventLoop.createTask with an @Async method, or call the code itself")
  static native Thread startVirtualThread(Runnable value);

  @PythonExpression("MAIN_THREAD")
  static native Thread currentThread();

  @PythonExpression("sleep_for({0})")
  @PythonIdiom(value = "time.sleep_ms({0})", unless = "NANOSECONDS")
  @PythonImport("time")
  static native void sleep(long value);

  @PythonExpression("sleep_for({0})")
  @PythonIdiom(value = "time.sleep_ms({0})", unless = "NANOSECONDS")
  @PythonImport("time")
  static native void sleep(long first, int second);

  @PythonExpression("None")
  static native void yield_();

  @PythonExpression("None")
  static native void onSpinWait();

  @PythonExpression("MAIN_THREAD.was_interrupted()")
  static native boolean interrupted();

  @PythonExpression("{this}.name")
  final native String getName_();

  @PythonExpression("{this}.rename({0})")
  final native void setName_(String value);

  @PythonExpression("thread_number()")
  native long getId();

  @PythonExpression("thread_number()")
  final native long threadId_();

  @PythonExpression("{this}.priority")
  final native int getPriority_();

  @PythonExpression("True")
  final native boolean isAlive_();

  @PythonExpression("False")
  final native boolean isDaemon_();

  @PythonExpression("{this}.interrupted")
  native boolean isInterrupted();

  @Unsupported(
      why = "the board runs one thread",
      instead = "EventLoop.createTask with an @Async method, or call the code itself")
  native void start();

  @Unsupported(
      why = "the board runs one thread",
      instead = "EventLoop.createTask with an @Async method, or call the code itself")
  native void run();

  @Unsupported(
      why = "the board runs one thread",
      instead = "EventLoop.createTask with an @Async method, or call the code itself")
  final native void join_();

  @Unsupported(
      why = "the board runs one thread",
      instead = "EventLoop.createTask with an @Async method, or call the code itself")
  final native void join_(long value);

  @PythonExpression("{this}.interrupt()")
  native void interrupt();

  @Unsupported(
      why = "the board runs one thread",
      instead = "EventLoop.createTask with an @Async method, or call the code itself")
  final native void setDaemon_(boolean value);

  @PythonExpression("{this}.set_priority({0})")
  final native void setPriority_(int value);

  @Unsupported(
      why = "all classes of a program are translated beforehand",
      instead = "the classes themselves")
  native ClassLoader getContextClassLoader();
}
