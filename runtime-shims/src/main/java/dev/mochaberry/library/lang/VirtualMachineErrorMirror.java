package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.VirtualMachineError} maps to Python. */
@Mirror("java.lang.VirtualMachineError")
@PythonClass(name = "VirtualMachineError")
abstract class VirtualMachineErrorMirror {
  @PythonExpression("VirtualMachineError()")
  VirtualMachineErrorMirror() {}

  @PythonExpression("VirtualMachineError({0})")
  VirtualMachineErrorMirror(String value) {}

  @PythonExpression("VirtualMachineError({0}, {1})")
  VirtualMachineErrorMirror(String first, Throwable second) {}

  @PythonExpression("VirtualMachineError(cause_text({0}), {0})")
  VirtualMachineErrorMirror(Throwable value) {}
}
