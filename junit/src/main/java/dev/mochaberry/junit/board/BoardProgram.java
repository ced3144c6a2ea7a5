package dev.mochaberry.junit.board;

import java.util.HashMap;
import java.util.Map;

/**
 * The program that a test class becomes on MicroPython: it does what JUnit, on the JVM, tells it
 * line by line, and reports how each call ended. Its subclass, made for one test class, knows the
 * constructors and methods by number.
 */
public abstract class BoardProgram {
  private final Map<Integer, Object> instances = new HashMap<>();

  /** For the subclass. */
  protected BoardProgram() {}

  /**
   * Makes an instance of a test class.
   *
   * @param type the number of the class
   * @param outer the instance around it; null for none
   */
  protected abstract Object create(int type, Object outer, Command arguments) throws Throwable;

  /**
   * Calls a method of a test class.
   *
   * @param method its number
   * @param target null for a static method
   */
  protected abstract void call(int method, Object target, Command arguments) throws Throwable;

  /**
   * Gives a field of a test class the command's argument.
   *
   * @param field its number
   * @param target null for a static field
   */
  protected abstract void set(int field, Object target, Command argument) throws Throwable;

  /** Obeys until the input ends. */
  protected final void serve() {
    for (Command c = Command.next(); c != null; c = Command.next()) {
      Report report = new Report();
      try {
        obey(c);
      } catch (Throwable t) {
        report.thrown(t);
      }
      report.end();
    }
  }

  private void obey(Command c) throws Throwable {
    Object around = instances.get(c.around());
    switch (c.name()) {
      case "create" -> instances.put(c.instance(), create(c.member(), around, c));
      case "call" -> call(c.member(), instances.get(c.instance()), c);
      case "set" -> set(c.member(), instances.get(c.instance()), c);
      case "forget" -> instances.remove(c.instance());
      default -> Command.beginWorld();
    }
  }
}
