package dev.mochaberry.library.security;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.security.PrivilegedAction} maps to Python. */
@Mirror("java.security.PrivilegedAction")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class PrivilegedActionMirror {
  @MayReturnNull
  native Object run();
}
