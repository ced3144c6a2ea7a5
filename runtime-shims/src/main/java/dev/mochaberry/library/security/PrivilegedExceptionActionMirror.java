package dev.mochaberry.library.security;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.security.PrivilegedExceptionAction} maps to Python. */
@Mirror("java.security.PrivilegedExceptionAction")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class PrivilegedExceptionActionMirror {
  @MayReturnNull
  native Object run();
}
