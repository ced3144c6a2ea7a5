package dev.mochaberry.junit.board;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;

/** A line from JUnit, as the board reads it: what to do, with which arguments. */
@PythonClass(name = "JUnitCommand")
public final class Command {
  private Command() {}

  /** The next line; null if there is none, and none will come. */
  @PythonImport("sys")
  @PythonExpression("next_junit_command(sys.stdin)")
  @MayReturnNull
  public static native Command next();

  /** Forgets tasks, time and what was done to the simulated board. */
  @PythonImport("mochaberry_time")
  @PythonExpression("mochaberry_time.begin()")
  public static native void beginWorld();

  /** What to do. */
  @PythonExpression("{this}.name")
  public native String name();

  /** The number of the method or class. */
  @PythonExpression("{this}.member")
  public native int member();

  /** The number of the instance; -1 for none. */
  @PythonExpression("{this}.instance")
  public native int instance();

  /** The number of the instance around that one; -1 for none. */
  @PythonExpression("{this}.around")
  public native int around();

  /** Whether an argument is null. */
  @PythonExpression("({this}.values[{0}] is None)")
  public native boolean isNull(int index);

  /** An argument that is a whole number, a character, or the ordinal of an enum constant. */
  @PythonExpression("{this}.values[{0}]")
  public native int integer(int index);

  /** An argument that is a {@code long}. */
  @PythonExpression("{this}.values[{0}]")
  public native long longInteger(int index);

  /** An argument that is a {@code double} or {@code float}. */
  @PythonExpression("{this}.values[{0}]")
  public native double number(int index);

  /** An argument that is a boolean. */
  @PythonExpression("{this}.values[{0}]")
  public native boolean truth(int index);

  /** An argument that is a text, and not null. */
  @PythonExpression("{this}.values[{0}]")
  public native String text(int index);

  /** An argument that has parts, as a command whose arguments those are. */
  @PythonExpression("{this}.parts({0})")
  public native Command parts(int index);

  /** How many arguments it has. */
  @PythonExpression("len({this}.values)")
  public native int size();
}
