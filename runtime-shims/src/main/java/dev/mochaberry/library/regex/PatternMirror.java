package dev.mochaberry.library.regex;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How {@code java.util.regex.Pattern} maps to Python. */
@Mirror("java.util.regex.Pattern")
@PythonClass(name = "Pattern")
abstract class PatternMirror {
  @PythonExpression("Pattern({0})")
  static native Pattern compile(String regex);

  @PythonExpression("Pattern({0}, {1})")
  static native Pattern compile(String regex, int flags);

  @PythonExpression("regex_matches({0}, {1})")
  static native boolean matches(String regex, CharSequence input);

  @PythonExpression("regex_quote({0})")
  static native String quote(String value);

  @PythonExpression("{this}.matcher({0})")
  native Matcher matcher(CharSequence input);

  @PythonExpression("{this}.regex")
  native String pattern();

  @PythonExpression("str({this})")
  public native String toString();

  @PythonExpression("{this}.flags()")
  native int flags();

  @PythonExpression("{this}.split(text({0}))")
  native String[] split(CharSequence input);

  @PythonExpression("{this}.split(text({0}), {1})")
  native String[] split(CharSequence input, int limit);

  @PythonExpression("{this}.find_test()")
  native Predicate asPredicate();

  @PythonExpression("{this}.match_test()")
  native Predicate asMatchPredicate();

  @PythonExpression("Stream(iter({this}.split({0})))")
  native Stream splitAsStream(CharSequence value);

  @PythonExpression("split_with_delimiters(str({this}), {0}, {1})")
  native String[] splitWithDelimiters(CharSequence value, int limit);

  @PythonExpression("group_names({this})")
  native Map namedGroups();
}
