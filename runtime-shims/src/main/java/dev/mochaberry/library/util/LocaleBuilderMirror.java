package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Locale;

/** How {@code java.util.Locale.Builder} maps to Python. */
@Mirror("java.util.Locale$Builder")
@PythonClass(name = "LocaleBuilder")
abstract class LocaleBuilderMirror {
  @PythonExpression("LocaleBuilder()")
  LocaleBuilderMirror() {}

  @PythonExpression("{this}.set(\"language\", {0}, 2, 8)")
  native Locale.Builder setLanguage(String value);

  @PythonExpression("{this}.set(\"country\", {0}, 2, 3)")
  native Locale.Builder setRegion(String value);

  @PythonExpression("{this}.set(\"script\", {0}, 4, 4)")
  native Locale.Builder setScript(String value);

  @PythonExpression("{this}.set(\"variant\", {0}, 4, 40)")
  native Locale.Builder setVariant(String value);

  @PythonExpression("{this}.set_locale({0})")
  native Locale.Builder setLocale(Locale value);

  @PythonExpression("{this}.set_tag({0})")
  native Locale.Builder setLanguageTag(String value);

  @PythonExpression("{this}.clear()")
  native Locale.Builder clear();

  @PythonExpression("{this}.build()")
  native Locale build();
}
