package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A translated server on 32-bit MicroPython, asked by curl and by clients with worse manners. */
@Isolated("it waits for what a server does in time")
@Tag("slow")
class CurlTest {
  private static final int PATIENCE_MILLIS = 10_000;

  @TempDir static Path folder;

  private static ServerProcess server;
  private static boolean hasCurl;

  @BeforeAll
  static void startServer() throws Exception {
    Optional<MicroPython> interpreter = MicroPython.find("micropython32");
    assumeTrue(interpreter.isPresent(), MicroPython.missing("micropython32"));
    hasCurl = has("curl");
    SuiteFolders suite = SuiteFolders.find("curl");
    Path source = suite.programs().resolveSibling("http").resolve("AnyServer.java");
    Path main = TranslatedProgram.in(folder.resolve("python"), source, suite);
    Path files = Files.createDirectories(folder.resolve("files"));
    Files.writeString(files.resolve("page.html"), "<p>a page</p>");
    Files.writeString(files.resolve("large.txt"), "0123456789".repeat(5000));
    Files.writeString(folder.resolve("secret.txt"), "secret");
    server =
        ServerProcess.start(
            List.of(interpreter.get().command().toString(), main.toString(), files.toString()),
            folder);
  }

  @AfterAll
  static void stopServer() {
    if (server != null) {
      server.close();
    }
  }

  static boolean has(String command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command, "--version").start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** What curl prints of its arguments; those that begin with a slash are paths at the server. */
  private static String curl(String... arguments) throws IOException, InterruptedException {
    assumeTrue(hasCurl, "no curl on PATH: it is Debian's package curl");
    List<String> command = new ArrayList<>(List.of("curl", "-sS", "--path-as-is", "-m", "10"));
    for (String argument : arguments) {
      boolean path = argument.startsWith("/") && !Files.exists(Path.of(argument));
      command.add(path || argument.equals("/") ? server.url(argument) : argument);
    }
    Path output = Files.createTempFile(folder, "curl", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(PATIENCE_MILLIS * 2, TimeUnit.MILLISECONDS)).isTrue();
    return Files.readString(output, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
  }

  /** All that comes back for some bytes, until the server closes. */
  private static String raw(String... pieces) throws IOException, InterruptedException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.setTcpNoDelay(true);
      OutputStream out = socket.getOutputStream();
      for (String piece : pieces) {
        out.write(piece.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        Thread.sleep(pieces.length > 1 ? 2 : 0);
      }
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static String get(String path, String... fields) {
    String more = String.join("\r\n", fields);
    return "GET "
        + path
        + " HTTP/1.1\r\nHost: x\r\n"
        + more
        + (more.isEmpty() ? "" : "\r\n")
        + "\r\n";
  }

  @Test
  void aConnectionIsKept() throws Exception {
    assertThat(curl("-w", " %{num_connects}\n", "/", "/name/x?q=1")).isEqualTo("hello 1\nx 1 0\n");
  }

  @Test
  void aConnectionIsClosedOnRequest() throws Exception {
    assertThat(curl("-i", "-H", "Connection: close", "/"))
        .contains("Connection: close\n", "\nhello");
  }

  @Test
  void namesAndQueriesAreDecoded() throws Exception {
    assertThat(curl("/name/a%2Fb%20c?q=%C3%BC+x")).isEqualTo("a/b c \u00c3\u00bc x");
  }

  @Test
  void aBodyComesInPieces() throws Exception {
    assertThat(curl("-i", "/count"))
        .contains("Transfer-Encoding: chunked\n")
        .endsWith("\n\npart 1\npart 2\npart 3\n");
  }

  @Test
  void anOldClientGetsNoPieces() throws Exception {
    assertThat(curl("-0", "-i", "/count"))
        .doesNotContain("chunked")
        .endsWith("\n\npart 1\npart 2\npart 3\n");
  }

  @Test
  void aFormIsRead() throws Exception {
    assertThat(curl("-d", "a=1", "--data-urlencode", "b=x y&z=ü", "/form"))
        .isEqualTo("1|x y&z=\u00c3\u00bc");
  }

  @Test
  void aBodyMayComeInPieces() throws Exception {
    assertThat(curl("-H", "Transfer-Encoding: chunked", "-d", "x".repeat(3000), "/size"))
        .isEqualTo("3000");
  }

  @Test
  void aFileIsPut() throws Exception {
    Path file = Files.writeString(folder.resolve("upload.txt"), "y".repeat(2000));
    assertThat(curl("-T", file.toString(), "/size")).isEqualTo("put 2000");
  }

  @Test
  void aBodyWaitsForPermission() throws Exception {
    assertThat(curl("-v", "-H", "Expect: 100-continue", "-d", "a=1&b=2", "/form"))
        .contains("< HTTP/1.1 100 Continue", "1|2");
  }

  @Test
  void aHeadHasNoBody() throws Exception {
    assertThat(curl("-I", "/")).contains("200 OK", "Content-Length: 5").doesNotContain("hello");
  }

  @Test
  void filesAreServedAndNothingElse() throws Exception {
    assertThat(curl("-i", "/files/page.html")).contains("text/html", "<p>a page</p>");
    assertThat(curl("/files/large.txt")).hasSize(50_000);
    assertThat(curl("/files/../secret.txt")).doesNotContain("secret\n").contains("no such file");
    assertThat(curl("/files/%2e%2e/secret.txt")).contains("no such file");
  }

  @Test
  void anAnswerWithoutABodySaysNoLength() throws Exception {
    assertThat(curl("-i", "/empty")).contains("204 No Content").doesNotContain("Content-Length");
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere, GET, 404",
    "/count, DELETE, 405",
    "/fails, GET, 418",
  })
  void whatCannotBeAnsweredHasAStatus(String path, String method, String status) throws Exception {
    assertThat(curl("-o", "/dev/null", "-X", method, "-w", "%{http_code}", path)).endsWith(status);
  }

  @Test
  void aMethodThatIsNotAllowedIsToldWhichAre() throws Exception {
    assertThat(curl("-i", "-X", "DELETE", "/size")).contains("Allow: POST, PUT\n");
  }

  @Test
  void tooMuchIsRefused() throws Exception {
    assertThat(curl("-d", "x".repeat(5000), "/size")).isEqualTo("the body is too long");
    assertThat(curl("-H", "X: " + "x".repeat(2000), "/")).isEqualTo("the head is too long");
  }

  @Test
  void manyAskAtOnce() throws Exception {
    List<String> paths = new ArrayList<>(List.of("-Z", "--parallel-max", "20"));
    for (int i = 0; i < 20; i++) {
      paths.add("/name/n?q=" + i);
    }
    String all = curl(paths.toArray(String[]::new));
    for (int i = 0; i < 20; i++) {
      assertThat(all).contains("n " + i);
    }
  }

  @Test
  void aHandlerMayTakeItsTime() throws Exception {
    assertThat(curl("/slow")).isEqualTo("at last");
  }

  @Test
  void requestsMayComeTogether() throws Exception {
    String all = raw(get("/name/1") + get("/name/2") + get("/name/3", "Connection: close"));
    assertThat(all.split("HTTP/1.1 200 OK")).hasSize(4);
    assertThat(all.replaceAll("(?s)HTTP.*?\r\n\r\n", "")).isEqualTo("1 null2 null3 null");
  }

  @Test
  void aRequestMayComeByteByByte() throws Exception {
    assertThat(raw(get("/", "Connection: close").split("(?<=.)(?s)"))).endsWith("hello");
  }

  @Test
  void aBodyMayComeInSmallParts() throws Exception {
    String head =
        "POST /size HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 10\r\n\r\n";
    assertThat(raw(head, "12345", "678", "90")).endsWith("\r\n\r\n10");
  }

  @Test
  void aSlowClientIsToldAndCutOff() throws Exception {
    long start = System.nanoTime();
    assertThat(raw("GET / HTTP/1.1\r\nHost: x\r\n")).startsWith("HTTP/1.1 408 Request Timeout");
    assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isBetween(900L, 5000L);
  }

  @Test
  void aSilentClientIsCutOff() throws Exception {
    assertThat(raw()).isEmpty();
  }

  @Test
  void linesMayEndWithoutAReturn() throws Exception {
    assertThat(raw("GET / HTTP/1.1\nHost: x\nConnection: close\n\n")).endsWith("hello");
  }

  @Test
  void aWholeAddressMayBeAsked() throws Exception {
    assertThat(raw(get("http://x/name/whole", "Connection: close"))).endsWith("whole null");
  }

  @Test
  void anEmptyLineBeforeARequestIsPassedOver() throws Exception {
    assertThat(raw("\r\n" + get("/", "Connection: close"))).endsWith("hello");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | nonsense\\r\\n",
        "400 | GET /\\r\\n\\r\\n",
        "400 | GET nowhere HTTP/1.1\\r\\n\\r\\n",
        "400 | GET / HTTP/1.1\\r\\nno colon\\r\\n\\r\\n",
        "400 | GET / HTTP/1.1\\r\\n: no name\\r\\n\\r\\n",
        "400 | GET / HTTP/1.1\\r\\nspaced : x\\r\\n\\r\\n",
        "400 | GET / HTTP/1.1\\r\\nHost: x\\r\\n folded\\r\\n\\r\\n",
        "400 | POST /size HTTP/1.1\\r\\nContent-Length: -1\\r\\n\\r\\n",
        "400 | POST /size HTTP/1.1\\r\\nContent-Length: +5\\r\\n\\r\\nhello",
        "400 | POST /size HTTP/1.1\\r\\nContent-Length: five\\r\\n\\r\\nhello",
        "400 | POST /size HTTP/1.1\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\nxyz\\r\\n",
        "400 | POST /size HTTP/1.1\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n2\\r\\nabc\\r\\n0\\r\\n\\r\\n",
        "400 | GET /name/%zz HTTP/1.1\\r\\n\\r\\n",
        "501 | POST /size HTTP/1.1\\r\\nTransfer-Encoding: gzip\\r\\n\\r\\n",
        "413 | POST /size HTTP/1.1\\r\\nContent-Length: 99999\\r\\n\\r\\n",
      })
  void whatIsNoRequestIsRefused(String status, String request) throws Exception {
    String answer = raw(request.replace("\\r", "\r").replace("\\n", "\n"));
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("Connection: close\r\n");
    assertThat(raw(get("/", "Connection: close"))).endsWith("hello");
  }

  @Test
  void aClientThatGoesAwayHarmsNobody() throws Exception {
    for (int i = 0; i < 5; i++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
        socket.setSoLinger(true, 0); // a reset
        socket.getOutputStream().write(get("/files/large.txt").getBytes(StandardCharsets.UTF_8));
        socket.getInputStream().read();
      }
    }
    assertThat(raw(get("/", "Connection: close"))).endsWith("hello");
    assertThat(server.output()).doesNotContain("Traceback", "Exception");
  }
}
