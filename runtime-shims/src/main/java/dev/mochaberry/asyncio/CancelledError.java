package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;

/**
 * Thrown inside a task that is cancelled, where it waits. Not an {@link Exception}: nobody swallows
 * it unawares.
 */
@PythonClass(name = "CancelledError", module = "asyncio")
@PythonImport("asyncio")
public final class CancelledError extends Error {
  private static final long serialVersionUID = 1L;

  /** A cancellation. */
  @PythonExpression("asyncio.CancelledError()")
  public CancelledError() {}
}
