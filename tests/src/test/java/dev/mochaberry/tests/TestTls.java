package dev.mochaberry.tests;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A certificate for {@code localhost} that the JDK's {@code keytool} makes when a test first asks
 * for it, and connections that are encrypted with it. Its folder has {@code cert.der} and {@code
 * key.der}, for programs to load.
 */
final class TestTls {

  private static final String PASSWORD = "changeit";
  private static final String ALIAS = "test";

  private TestTls() {}

  /** The folder with the certificate and its key. */
  static Path folder() throws IOException {
    return Made.FOLDER;
  }

  /** The server's side of a connection, encrypted. */
  static Socket encrypted(Socket socket) throws IOException {
    try {
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store(Made.FOLDER), PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      SSLSocket made = (SSLSocket) context.getSocketFactory().createSocket(socket, null, true);
      made.setUseClientMode(false);
      return made;
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static KeyStore store(Path folder) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(folder.resolve("store.p12"))) {
      store.load(in, PASSWORD.toCharArray());
    }
    return store;
  }

  private static final class Made {
    static final Path FOLDER = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("mochaberry-tls");
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Path store = folder.resolve("store.p12");
        Process process =
            new ProcessBuilder(
                    List.of(
                        keytool,
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-startdate",
                        "-1d"))
                .redirectErrorStream(true)
                .start();
        String words = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
          throw new IllegalStateException("keytool: " + words);
        }
        KeyStore made = store(folder);
        Files.write(folder.resolve("cert.der"), made.getCertificate(ALIAS).getEncoded());
        Files.write(
            folder.resolve("key.der"), made.getKey(ALIAS, PASSWORD.toCharArray()).getEncoded());
        for (String name : List.of("store.p12", "cert.der", "key.der")) {
          folder.resolve(name).toFile().deleteOnExit();
        }
        return folder;
      } catch (IOException | GeneralSecurityException e) {
        throw new IllegalStateException("no certificate for the tests", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("no certificate for the tests", e);
      }
    }
  }
}
