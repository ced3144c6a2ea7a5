import java.io.IOException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.concurrent.Callable;

/** The wrapper of checked exceptions that java.lang.reflect has needs no reflection. */
public class UndeclaredThrowables {
  static <T> T call(Callable<T> c) {
    try {
      return c.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw args == 0 ? new UndeclaredThrowableException(e) : new UndeclaredThrowableException(e, "told");
    }
  }

  static int args;

  public static void main(String[] a) {
    for (; args < 2; args++) {
      try {
        call(() -> { throw new IOException("disk"); });
      } catch (UndeclaredThrowableException e) {
        System.out.println(e.getMessage() + " " + e.getCause() + " " + (e.getUndeclaredThrowable() == e.getCause()) + " " + e);
      }
    }
    System.out.println(call(() -> 5));
  }
}
