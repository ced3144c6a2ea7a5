package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.Stack} maps to Python. */
@Mirror("java.util.Stack")
@PythonClass(name = "list")
abstract class StackMirror {
  @PythonExpression("[]")
  StackMirror() {}

  @PythonExpression("stack_push({this}, {0})")
  native Object push(Object a);

  @PythonExpression("stack_pop({this})")
  @MayReturnNull
  native Object pop();

  @PythonExpression("stack_peek({this})")
  @MayReturnNull
  native Object peek();

  @PythonExpression("len({this}) == 0")
  native boolean empty();

  @PythonExpression("stack_search({this}, {0})")
  native int search(Object a);
}
