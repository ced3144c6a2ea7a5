package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.util.Enumeration;

/** How {@code java.util.Dictionary} maps to Python; the JDK's only one is Hashtable. */
@Mirror("java.util.Dictionary")
@PythonClass(name = "Dictionary", test = "isinstance({0}, (Dictionary, Hashtable))")
abstract class DictionaryMirror {
  @PythonExpression("Dictionary()")
  DictionaryMirror() {}

  @PythonExpression("{this}.get({0})")
  @PythonOverride("get")
  @MayReturnNull
  native Object get(Object key);

  @PythonExpression("{this}.put({0}, {1})")
  @PythonOverride("put")
  @MayReturnNull
  native Object put(Object key, Object value);

  @PythonExpression("{this}.remove({0})")
  @PythonOverride("remove")
  @MayReturnNull
  native Object remove(Object key);

  @PythonExpression("len({this})")
  @PythonOverride("__len__")
  native int size();

  @PythonExpression("not {this}")
  @PythonOverride(value = "isEmpty", reached = false)
  native boolean isEmpty();

  @PythonExpression("{this}.keySet().iterator()")
  @PythonOverride(value = "keys", reached = false)
  native Enumeration keys();

  @PythonExpression("{this}.value_view().iterator()")
  @PythonOverride(value = "elements", reached = false)
  native Enumeration elements();
}
