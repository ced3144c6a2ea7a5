package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.Iterator;

/** How {@code java.util.Enumeration} maps to Python. */
@Mirror("java.util.Enumeration")
abstract class EnumerationMirror {
  @PythonMethod("hasMoreElements")
  native boolean hasMoreElements();

  @PythonMethod("nextElement")
  @MayReturnNull
  native Object nextElement();

  @PythonExpression("EnumerationIterator({this})")
  native Iterator asIterator();
}
