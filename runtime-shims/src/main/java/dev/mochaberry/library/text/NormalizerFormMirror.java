package dev.mochaberry.library.text;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.text.Normalizer;

/** How {@code java.text.Normalizer.Form} maps to Python. */
@Mirror("java.text.Normalizer$Form")
@PythonClass(name = "NormalForm")
abstract class NormalizerFormMirror {
  @PythonExpression("normal_form(\"NFD\", 0, False)")
  static Normalizer.Form NFD;

  @PythonExpression("normal_form(\"NFC\", 1, True)")
  static Normalizer.Form NFC;

  @PythonExpression("normal_form(\"NFKD\", 2, False, COMPATIBLE)")
  static Normalizer.Form NFKD;

  @PythonExpression("normal_form(\"NFKC\", 3, True, COMPATIBLE)")
  static Normalizer.Form NFKC;
}
