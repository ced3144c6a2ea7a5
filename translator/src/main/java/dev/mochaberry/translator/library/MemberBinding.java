package dev.mochaberry.translator.library;

import dev.mochaberry.translator.python.PyExpr;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a method, constructor or field maps to Python.
 *
 * @param template the Python expression with placeholders, or null
 * @param loop the Python expression that a loop over the result goes through, or null
 * @param idiom what a Python programmer writes instead, or null
 * @param pythonMethod the method that is called, or null
 * @param attribute the attribute that is read, or null
 * @param override the name under which a user's override is emitted, or null
 * @param reached whether the template runs such an override
 * @param wantsEnumConstants whether the template has the placeholder {@code {values}}
 * @param onReceiver templates for receivers that are literally a static field, by {@code
 *     package.Class.field}
 * @param onArgument templates for arguments that are literally a static field, likewise; raw-bytes
 *     parameters get raw bytes there
 * @param imports modules the templates name
 * @param coroutine whether a call is a coroutine, with which a task can be started
 * @param coroutineParameters indexes of parameters of which Python wants the coroutine
 * @param rawBytesParameters indexes of parameters that take any bytes-like object
 * @param extraArguments by the index of a parameter, a function: how many more arguments Python
 *     calls it with
 * @param nonNullParameters indexes of parameters that refuse null where Python would not
 * @param guard null if MicroPython does by itself what Java promises
 * @param unsupported null if it can be used
 */
public record MemberBinding(
    PyExpr template,
    PyExpr loop,
    Idiom idiom,
    String pythonMethod,
    String attribute,
    String override,
    boolean reached,
    boolean wantsEnumConstants,
    Map<String, PyExpr> onReceiver,
    Map<String, PyExpr> onArgument,
    List<String> imports,
    boolean mayReturnNull,
    boolean sideEffectFree,
    boolean async,
    boolean coroutine,
    Set<Integer> coroutineParameters,
    boolean rawBytesResult,
    Set<Integer> rawBytesParameters,
    Map<Integer, Integer> extraArguments,
    Set<Integer> nonNullParameters,
    Guard guard,
    Unsupported unsupported) {

  /**
   * Why a use of the member needs guards.
   *
   * @param names which
   * @param unlessFollowedBy the Java methods that make them needless where one is called next
   * @param unlessAtMost the largest last argument that makes them needless
   * @param inTasks whether only a use by a task needs them
   */
  public record Guard(
      List<String> names, List<String> unlessFollowedBy, long unlessAtMost, boolean inTasks) {}

  /**
   * What stands for a call where all objects of the receiver's type are the library's own.
   *
   * @param expression the Python expression, or null for the usual one
   * @param statement what stands for a call whose result nobody wants, or null
   * @param unless the guard of the helpers under which the usual expression stands, or null
   * @param least what integers among the arguments must be known not to be below
   */
  public record Idiom(PyExpr expression, Statement statement, String unless, long least) {}

  /**
   * A statement.
   *
   * @param target what is assigned, or null for a mere expression
   */
  public record Statement(PyExpr target, PyExpr value) {}

  /** The guard under which the idiom does not count; null if there is none. */
  public String idiomUnless() {
    return idiom == null ? null : idiom.unless();
  }

  /** What integers among the arguments must be known not to be below for the idiom. */
  public long idiomLeast() {
    return idiom == null ? 0 : idiom.least();
  }

  /** The same with the expression of the idiom, if it has one. */
  public MemberBinding idiomatic() {
    return idiom == null || idiom.expression() == null
        ? this
        : new MemberBinding(
            idiom.expression(),
            loop,
            null,
            pythonMethod,
            attribute,
            override,
            reached,
            wantsEnumConstants,
            onReceiver,
            onArgument,
            imports,
            mayReturnNull,
            sideEffectFree,
            async,
            coroutine,
            coroutineParameters,
            rawBytesResult,
            rawBytesParameters,
            extraArguments,
            nonNullParameters,
            guard,
            unsupported);
  }

  /** The Python method that stands for the Java method of that name. */
  public String pythonName(String javaName) {
    return pythonMethod != null ? pythonMethod : override != null ? override : javaName;
  }

  /** Whether a use of the member also runs what a translated class overrides it with. */
  public boolean runsOverrides() {
    return template == null || override != null && reached;
  }

  /** Whether the template does nothing with the argument but to turn it into text. */
  public boolean showsOnly(int argument) {
    PyExpr hole = new PyExpr.Placeholder(String.valueOf(argument));
    PyExpr text = new PyExpr.Call(new PyExpr.Name("text"), List.of(hole));
    return template instanceof PyExpr.Call c
        && (c.equals(text) || c.args().contains(text))
        && !c.args().contains(hole);
  }
}
