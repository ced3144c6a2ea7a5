package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client against nginx, on the JVM and translated: both get the same. */
class NginxTest {
  private static final List<String> EXPECTED =
      List.of(
          "page: 200 <p>a page</p>",
          "text/html 13",
          "head: 200 ",
          "moved: 200 <p>a page</p>",
          "moved twice: 200 <p>a page</p>",
          "pieces: 200 before <p>a page</p> behind",
          "chunked",
          "range: 206 abcdefghij",
          "bytes 10-19/100",
          "plain: null",
          "refused: a coding that was not asked for: gzip",
          "large: 200 100000 true",
          "too long: 413",
          "nowhere: 404",
          "post: 405",
          "same again: 304");

  @TempDir Path folder;

  @Test
  void theClientGetsWhatTheServerHas() throws Exception {
    assumeTrue(has("nginx"), "no nginx on PATH: it is Debian's package nginx-light");
    Optional<MicroPython> interpreter = MicroPython.find("micropython32");
    assumeTrue(interpreter.isPresent(), MicroPython.missing("micropython32"));
    SuiteFolders suite = SuiteFolders.find("nginx");
    Path source = suite.programs().resolveSibling("http").resolve("Downloads.java");
    Path main = TranslatedProgram.in(folder.resolve("python"), source, suite);
    String library =
        suite.libraryPath().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-d", folder.toString(), "-cp", library, source.toString());
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    try (ServerProcess nginx = nginx()) {
      String classPath = folder + File.pathSeparator + library;
      List<String> jvm = run(List.of(java, "-cp", classPath, "Downloads", nginx.url("")));
      assertThat(jvm).containsSubsequence(EXPECTED);
      assertThat(
              run(List.of(interpreter.get().command().toString(), main.toString(), nginx.url(""))))
          .isEqualTo(jvm);
    }
  }

  private static boolean has(String command) throws InterruptedException {
    try {
      return new ProcessBuilder(command, "-v").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private ServerProcess nginx() throws IOException, InterruptedException {
    Path root = Files.createDirectories(folder.resolve("www"));
    Files.writeString(root.resolve("page.html"), "<p>a page</p>");
    Files.writeString(
        root.resolve("pieces.html"), "before <!--#include virtual=\"/page.html\" --> behind");
    Files.writeString(root.resolve("digits.txt"), "0123456789abcdefghij".repeat(5));
    Files.writeString(root.resolve("large.txt"), "0123456789".repeat(10_000));
    Files.writeString(root.resolve("compressed"), "not really");
    int port = ServerProcess.freePort();
    Path configuration =
        Files.writeString(
            folder.resolve("nginx.conf"),
            """
            daemon off;
            user root;
            pid %1$s/nginx.pid;
            error_log stderr;
            worker_processes 1;
            events { worker_connections 64; }
            http {
              access_log off;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              types { text/html html; text/plain txt; }
              gzip on;
              gzip_min_length 0;
              gzip_types text/plain;
              server {
                listen 127.0.0.1:%2$d;
                root %1$s/www;
                location = /moved { return 302 /page.html; }
                location = /moved/again { return 301 http://127.0.0.1:%2$d/moved; }
                location = /pieces.html { ssi on; }
                location = /compressed { add_header Content-Encoding gzip; }
              }
            }
            """
                .formatted(folder, port));
    return ServerProcess.start(List.of("nginx", "-c", configuration.toString()), folder, port);
  }

  private List<String> run(List<String> command) throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.waitFor();
    return Files.readAllLines(output);
  }
}
