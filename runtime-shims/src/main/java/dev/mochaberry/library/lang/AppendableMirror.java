package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;

/** How {@code java.lang.Appendable} maps to Python: builders, writers and print streams. */
@Mirror("java.lang.Appendable")
abstract class AppendableMirror {
  @PythonExpression("{this}.append(text({0}))")
  @PythonOverride("append")
  native Appendable append(CharSequence value);

  @PythonExpression("{this}.append(chr({0}))")
  native Appendable append(char value);

  @PythonExpression("{this}.append(part_of_text({0}, {1}, {2}))")
  native Appendable append(CharSequence first, int second, int third);
}
