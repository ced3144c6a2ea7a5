import java.io.*;
import java.text.ParseException;
import java.util.*;
import java.util.concurrent.*;

public class ExceptionsOfTheLibrary {
  static void show(Throwable t) {
    System.out.println(
        t
            + " | "
            + t.getMessage()
            + " | "
            + t.getCause()
            + " | "
            + (t instanceof RuntimeException)
            + (t instanceof IOException)
            + (t instanceof Error));
  }

  static void f(int i) throws Exception {
    switch (i) {
      case 0:
        throw new ParseException("bad", 3);
      case 1:
        throw new UnsupportedEncodingException("enc");
      case 2:
        throw new CancellationException("c");
      case 3:
        throw new CompletionException(new IOException("x"));
      case 4:
        throw new RejectedExecutionException("rej");
      case 5:
        throw new IllegalAccessException("ia");
      case 6:
        throw new NoSuchFieldException("f");
      case 7:
        throw new NoSuchMethodException("m");
      case 8:
        throw new InstantiationException("i");
      case 9:
        throw new MissingResourceException("mr", "Cls", "key");
      case 10:
        throw new InvalidObjectException("io");
      case 11:
        throw new NotSerializableException("ns");
      case 12:
        throw new InterruptedIOException("ii");
      case 13:
        throw new IOError(new IOException("q"));
      case 14:
        throw new AbstractMethodError("am");
      case 15:
        throw new UnsatisfiedLinkError("ul");
      case 16:
        throw new TooManyListenersException();
      case 17:
        throw new IllegalThreadStateException("its");
      case 18:
        throw new java.nio.BufferOverflowException();
      case 19:
        throw new BrokenBarrierException("bb");
      case 20:
        throw new UTFDataFormatException("utf");
      case 21:
        throw new TimeoutException("to");
      case 22:
        throw new VerifyError("v");
      case 23:
        throw new IllegalCallerException("ic");
      case 24:
        throw new java.util.zip.DataFormatException("df");
      case 25:
        throw new java.security.GeneralSecurityException("gs");
      case 26:
        throw new java.security.InvalidParameterException("ip");
      case 27:
        throw new UnknownError("u");
      case 28:
        throw new TypeNotPresentException("T", null);
      case 29:
        throw new java.net.URISyntaxException("in", "reason", 2);
      case 30:
        throw new java.nio.file.NoSuchFileException("file");
      case 32:
        throw new ClassFormatError("cf");
      case 33:
        throw new IllegalAccessError("x");
      case 34:
        throw new InstantiationError("x");
      case 35:
        throw new NoSuchMethodError("nsm");
      case 36:
        throw new java.net.UnknownHostException("h");
      case 37:
        throw new java.net.MalformedURLException("mu");
      case 38:
        throw new java.nio.BufferUnderflowException();
    }
  }

  public static void main(String[] a) {
    for (int i = 0; i < 40; i++)
      try {
        f(i);
      } catch (ParseException e) {
        show(e);
        System.out.println(e.getErrorOffset());
      } catch (MissingResourceException e) {
        show(e);
        System.out.println(e.getKey() + e.getClassName());
      } catch (Throwable t) {
        show(t);
      }
  }
}
