package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.annotations.PythonOverride;

/** How {@code java.util.Queue} maps to Python. */
@Mirror("java.util.Queue")
@PythonClass(name = "AnyQueue", base = "OwnQueue")
abstract class QueueMirror {
  @PythonOverride("offer")
  native boolean offer(Object a);

  @MayReturnNull
  native Object poll();

  @PythonMethod("take")
  @MayReturnNull
  native Object remove();

  @MayReturnNull
  native Object peek();

  @MayReturnNull
  native Object element();

  @PythonOverride("add")
  native boolean add(Object a);
}
