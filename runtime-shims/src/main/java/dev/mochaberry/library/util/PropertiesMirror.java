package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonIdiom;
import dev.mochaberry.annotations.PythonMethod;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.util.Enumeration;
import java.util.Properties;
import java.util.Set;

/** How {@code java.util.Properties} maps to Python. */
@Mirror("java.util.Properties")
@PythonClass(name = "Properties")
abstract class PropertiesMirror {
  @PythonExpression("Properties()")
  PropertiesMirror() {}

  @PythonExpression("Properties()")
  PropertiesMirror(int a) {}

  @PythonExpression("Properties({0})")
  PropertiesMirror(Properties a) {}

  @PythonExpression("{this}.put({0}, {1})")
  @MayReturnNull
  native Object setProperty(String a, String b);

  @PythonMethod("getProperty")
  @MayReturnNull
  native String getProperty(String a);

  @PythonExpression("{this}.property_or({0}, {1})")
  @PythonIdiom("{this}.getProperty({0}, {1})")
  @MayReturnNull
  native String getProperty(String a, String b);

  @PythonExpression("{this}.names(True)")
  native Set stringPropertyNames();

  @PythonExpression("{this}.names().iterator()")
  native Enumeration propertyNames();

  @PythonExpression("load_properties({this}, {0})")
  native void load(Reader source);

  @PythonExpression("load_bytes({this}, {0})")
  native void load(InputStream source);

  @PythonExpression("list_properties({this}, {0})")
  native void list(PrintStream out);
}
