package dev.mochaberry.library.regex;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Map;

/** How {@code java.util.regex.MatchResult} maps to Python. */
@Mirror("java.util.regex.MatchResult")
@PythonClass(name = "Matcher")
abstract class MatchResultMirror {
  @PythonExpression("{this}.group()")
  @MayReturnNull
  native String group();

  @PythonExpression("{this}.group({0})")
  @MayReturnNull
  native String group(int group);

  @PythonExpression("{this}.start()")
  native int start();

  @PythonExpression("{this}.start({0})")
  native int start(int group);

  @PythonExpression("{this}.end()")
  native int end();

  @PythonExpression("{this}.end({0})")
  native int end(int group);

  @PythonExpression("{this}.groupCount()")
  native int groupCount();

  @PythonExpression("{this}.group({0})")
  @MayReturnNull
  native String group(String name);

  @PythonExpression("{this}.start({0})")
  native int start(String name);

  @PythonExpression("{this}.end({0})")
  native int end(String name);

  @PythonExpression("{this}.hasMatch()")
  native boolean hasMatch();

  @PythonExpression("group_names({this}.pattern())")
  native Map namedGroups();
}
