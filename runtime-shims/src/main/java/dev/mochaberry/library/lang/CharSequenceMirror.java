package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.util.stream.IntStream;

/** How {@code java.lang.CharSequence} maps to Python. */
@Mirror("java.lang.CharSequence")
abstract class CharSequenceMirror {
  @PythonExpression("len({this})")
  @PythonOverride("__len__")
  native int length();

  @PythonExpression("sequence_char({this}, {0})")
  @PythonOverride("charAt")
  native char charAt(int value);

  @PythonExpression("sequence_part({this}, {0}, {1})")
  native CharSequence subSequence(int first, int second);

  @PythonExpression("len({this}) == 0")
  native boolean isEmpty();

  @PythonExpression("to_text({this})")
  @PythonOverride("__str__")
  public native String toString();

  @PythonExpression("stream_of_chars(character_text({this}))")
  native IntStream chars();

  @PythonExpression("stream_of_code_points(character_text({this}))")
  native IntStream codePoints();

  @PythonExpression("sequence_chars({this}, {0}, {1}, {2}, {3})")
  native void getChars(int first, int second, char[] third, int fourth);

  @PythonExpression("compare_sequences({0}, {1})")
  static native int compare(CharSequence first, CharSequence second);
}
