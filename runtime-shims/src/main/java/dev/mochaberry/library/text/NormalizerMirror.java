package dev.mochaberry.library.text;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.text.Normalizer;

/** How {@code java.text.Normalizer} maps to Python. */
@Mirror("java.text.Normalizer")
abstract class NormalizerMirror {
  @PythonExpression("{1}.apply(text(non_null({0})))")
  static native String normalize(CharSequence text, Normalizer.Form form);

  @PythonExpression("{1}.apply(text(non_null({0}))) == text({0})")
  static native boolean isNormalized(CharSequence text, Normalizer.Form form);
}
