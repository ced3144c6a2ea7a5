package dev.mochaberry.library.regex;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonAttribute;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How {@code java.util.regex.Matcher} maps to Python. */
@Mirror("java.util.regex.Matcher")
@PythonClass(name = "Matcher")
abstract class MatcherMirror {
  @PythonExpression("{this}.group({0})")
  @MayReturnNull
  native String group(String name);

  @PythonExpression("{this}.start({0})")
  native int start(String name);

  @PythonExpression("{this}.end({0})")
  native int end(String name);

  @PythonExpression("{this}.matches()")
  native boolean matches();

  @PythonExpression("{this}.lookingAt()")
  native boolean lookingAt();

  @PythonExpression("{this}.find()")
  native boolean find();

  @PythonExpression("{this}.find_from({0})")
  native boolean find(int start);

  @PythonExpression("{this}.hasMatch()")
  native boolean hasMatch();

  @PythonExpression("{this}.reset()")
  native Matcher reset();

  @PythonExpression("{this}.reset_to({0})")
  native Matcher reset(CharSequence input);

  @PythonExpression("{this}.region({0}, {1})")
  native Matcher region(int start, int end);

  @PythonExpression("{this}.begin")
  native int regionStart();

  @PythonExpression("{this}.stop")
  native int regionEnd();

  @PythonExpression("{this}.hit_end()")
  native boolean hitEnd();

  @PythonExpression("{this}.require_end()")
  native boolean requireEnd();

  @PythonExpression("{this}.set_bounds(\"transparent\", {0})")
  native Matcher useTransparentBounds(boolean value);

  @PythonExpression("{this}.set_bounds(\"anchoring\", {0})")
  native Matcher useAnchoringBounds(boolean value);

  @PythonAttribute("transparent")
  native boolean hasTransparentBounds();

  @PythonAttribute("anchoring")
  native boolean hasAnchoringBounds();

  @PythonExpression("{this}.pattern()")
  native Pattern pattern();

  @PythonExpression("{this}.use_pattern({0})")
  native Matcher usePattern(Pattern pattern);

  @PythonExpression("{this}.snapshot()")
  native MatchResult toMatchResult();

  @PythonExpression("Stream({this}.results())")
  native Stream results();

  @PythonExpression("{this}.replace({0})")
  native String replaceAll(String replacement);

  @PythonExpression("{this}.replace({0})")
  native String replaceAll(Function replacer);

  @PythonExpression("{this}.replace({0}, 1)")
  native String replaceFirst(String replacement);

  @PythonExpression("{this}.replace({0}, 1)")
  native String replaceFirst(Function replacer);

  @PythonExpression("{this}.append_replacement({0}, {1})")
  native Matcher appendReplacement(StringBuilder out, String replacement);

  @PythonExpression("{this}.append_replacement({0}, {1})")
  native Matcher appendReplacement(StringBuffer out, String replacement);

  @PythonExpression("{this}.append_tail({0})")
  native StringBuilder appendTail(StringBuilder out);

  @PythonExpression("{this}.append_tail({0})")
  native StringBuffer appendTail(StringBuffer out);

  @PythonExpression("quote_replacement({0})")
  static native String quoteReplacement(String value);

  @PythonExpression("group_names({this}.pattern())")
  native Map namedGroups();
}
