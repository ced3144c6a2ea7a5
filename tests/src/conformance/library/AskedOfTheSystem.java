import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Flow;

/** The environment, the console, cleaners, digests on the way, publishers of one's own. */
public class AskedOfTheSystem {
  static final Cleaner CLEANER = Cleaner.create();

  static class Resource implements AutoCloseable {
    private final Cleaner.Cleanable cleanable;

    Resource(String name) {
      cleanable = CLEANER.register(this, () -> System.out.println("cleaned " + name));
    }

    @Override
    public void close() {
      cleanable.clean();
    }
  }

  static class Counter implements Flow.Publisher<Integer> {
    @Override
    public void subscribe(Flow.Subscriber<? super Integer> subscriber) {
      subscriber.onSubscribe(
          new Flow.Subscription() {
            private int next;
            private boolean ended;

            @Override
            public void request(long n) {
              for (long i = 0; i < n && !ended; i++) {
                subscriber.onNext(next++);
              }
            }

            @Override
            public void cancel() {
              ended = true;
              subscriber.onComplete();
            }
          });
    }
  }

  static InheritableThreadLocal<Integer> depth =
      new InheritableThreadLocal<>() {
        @Override
        protected Integer initialValue() {
          return 42;
        }
      };

  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
    Map<String, String> environment = System.getenv();
    System.out.println(environment.get("NO_SUCH_VARIABLE"));
    System.out.println(environment.getOrDefault("NO_SUCH_VARIABLE", "default"));
    try {
      environment.put("A", "B");
    } catch (UnsupportedOperationException e) {
      System.out.println("the environment stays");
    }
    Console console = System.console();
    String name = console == null ? "nobody" : console.readLine("name? ");
    System.out.println(name);
    try (Resource first = new Resource("first");
        Resource second = new Resource("second")) {
      second.close();
      System.out.println(first != null);
    }
    new Counter()
        .subscribe(
            new Flow.Subscriber<>() {
              private Flow.Subscription subscription;

              @Override
              public void onSubscribe(Flow.Subscription s) {
                subscription = s;
                s.request(2);
                s.request(3);
              }

              @Override
              public void onNext(Integer n) {
                System.out.println("next " + n);
                if (n == 3) {
                  subscription.cancel();
                }
              }

              @Override
              public void onError(Throwable e) {
                System.out.println(e);
              }

              @Override
              public void onComplete() {
                System.out.println("complete");
              }
            });
    System.out.println(depth.get());
    depth.set(7);
    System.out.println(depth.get());
    depth.remove();
    System.out.println(depth.get());

    versions();
    Path path = Path.of("/a/b/c/d");
    System.out.println(path.subpath(1, 3) + " " + path.subpath(0, 1));
    try {
      path.subpath(2, 2);
    } catch (IllegalArgumentException e) {
      System.out.println("no part of a path");
    }
    Path file = Files.createTempFile("asked", ".txt");
    System.out.println(Files.getLastModifiedTime(file).toMillis() > 0);
    Files.delete(file);
    try {
      Files.getLastModifiedTime(file);
    } catch (NoSuchFileException e) {
      System.out.println(e.getFile().equals(file.toString()));
    }

    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DigestOutputStream out = new DigestOutputStream(bytes, digest)) {
      out.write("some text".getBytes());
      out.on(false);
      out.write('!');
    }
    String written = HexFormat.of().formatHex(digest.digest());
    DigestInputStream in =
        new DigestInputStream(new ByteArrayInputStream("some text".getBytes()), digest);
    byte[] start = new byte[4];
    System.out.println(in.read(start) + " " + (char) in.read() + in.readAllBytes().length);
    System.out.println(written.equals(HexFormat.of().formatHex(in.getMessageDigest().digest())));
    System.out.println(bytes + " " + written);
  }

  static void versions() {
    Runtime.Version old = Runtime.Version.parse("11.0.2+9-LTS");
    System.out.println(Runtime.version().feature() >= 17);
    System.out.println(Runtime.version().compareTo(old) > 0);
    System.out.println(old.feature() + " " + old.interim() + " " + old.update() + old.patch());
    System.out.println(old + " " + old.build() + old.pre() + old.optional() + old.version());
    System.out.println(old.equals(Runtime.Version.parse("11.0.2+9-LTS")));
    System.out.println(Runtime.Version.parse("9-ea").compareTo(Runtime.Version.parse("9")));
    try {
      Runtime.Version.parse("1.x");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
