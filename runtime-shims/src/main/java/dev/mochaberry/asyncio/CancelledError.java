package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;

/**
 * Thrown inside a task, where it is suspended, after {@link Task#cancel()}.
 *
 * <p>It is not an {@code Exception}: {@code catch (Exception e)} lets a cancellation pass, as in
 * Python. A task that catches it to clean up should throw it again.
 */
@PythonClass(name = "CancelledError", module = "asyncio")
@Catches(value = "asyncio.CancelledError", where = "asyncio")
@PythonImport("asyncio")
public final class CancelledError extends Error {
  private static final long serialVersionUID = 1L;

  /** A cancellation. */
  @PythonExpression("asyncio.CancelledError()")
  public CancelledError() {}
}
