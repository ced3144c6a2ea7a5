import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

public class PageFetcher {
    /** Downloads the start of a page. */
    @Async
    static String getPage(String host) throws IOException {
        Stream stream = EventLoop.openConnection(host, 80);
        stream.write("GET /index.html HTTP/1.1\r\nHost: example.org\r\n\r\n");
        stream.drain();
        byte[] page = stream.read(512); // the first half kilobyte is enough
        stream.close();
        stream.waitClosed();
        return new String(page, StandardCharsets.UTF_8);
    }

    @Async
    static void main() throws IOException {
        List<String> results = EventLoop.gather(() -> getPage("www.example.com"), () -> getPage("www.example.com"));
        for (String page : results) {
            System.out.println(page);
        }
    }

    public static void main(String[] args) throws Exception {
        EventLoop.run(() -> main());
    }
}
