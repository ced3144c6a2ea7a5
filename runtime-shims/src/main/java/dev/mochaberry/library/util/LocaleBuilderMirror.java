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

  @PythonExpression("{this}.set_language({0})")
  native Locale.Builder setLanguage(String value);

  @PythonExpression("{this}.set_region({0})")
  native Locale.Builder setRegion(String value);

  @PythonExpression("{this}.set_script({0})")
  native Locale.Builder setScript(String value);

  @PythonExpression("{this}.set_variant({0})")
  native Locale.Builder setVariant(String value);

  @PythonExpression("{this}.set_locale({0})")
  native Locale.Builder setLocale(Locale value);

  @PythonExpression("{this}.set_tag({0})")
  native Locale.Builder setLanguageTag(String value);

  @PythonExpression("{this}.set_extension(chr({0}), {1})")
  native Locale.Builder setExtension(char key, String value);

  @PythonExpression("{this}.set_keyword({0}, {1})")
  native Locale.Builder setUnicodeLocaleKeyword(String key, String type);

  @PythonExpression("{this}.add_attribute({0})")
  native Locale.Builder addUnicodeLocaleAttribute(String value);

  @PythonExpression("{this}.add_attribute({0}, False)")
  native Locale.Builder removeUnicodeLocaleAttribute(String value);

  @PythonExpression("{this}.clear_extensions()")
  native Locale.Builder clearExtensions();

  @PythonExpression("{this}.clear()")
  native Locale.Builder clear();

  @PythonExpression("{this}.build()")
  native Locale build();
}
