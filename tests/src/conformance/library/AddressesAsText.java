import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** URIs, and forms as browsers write them. */
public class AddressesAsText {
  static void show(URI u) {
    System.out.println(u + " | " + u.getScheme() + " | " + u.getAuthority() + " | " + u.getUserInfo()
        + " | " + u.getHost() + " | " + u.getPort() + " | " + u.getPath() + " | " + u.getQuery()
        + " | " + u.getFragment() + " | " + u.getRawPath() + " | " + u.isAbsolute() + " | "
        + u.isOpaque() + " | " + u.getSchemeSpecificPart());
  }

  public static void main(String[] args) throws URISyntaxException, UnsupportedEncodingException {
    show(URI.create("http://user@host:80/p/a?q=1#f"));
    show(URI.create("mailto:someone@example.org"));
    show(new URI("http", "example.org", "/a b/c", "x y"));
    show(new URI("https", null, "example.org", 8443, "/p", "k=v&l=w", null));
    show(URI.create("../a/./b/../c"));
    show(URI.create("file:///tmp/x%20y"));
    URI base = URI.create("http://example.org/a/b/c?q#f");
    for (String s : new String[] {"d", "./d", "../d", "../../../d", "/d", "?x", "#y", "//h/d", "http://z"}) {
      System.out.println(s + " " + base.resolve(s));
    }
    System.out.println(base.relativize(URI.create("http://example.org/a/b/c/d")));
    System.out.println(URI.create("a/b/../c/./d").normalize());
    System.out.println(base.equals(URI.create("HTTP://EXAMPLE.org/a/b/c?q#f")) + " "
        + base.compareTo(URI.create("http://example.org/a/b")) + " "
        + (base.hashCode() == URI.create("http://example.org/a/b/c?q#f").hashCode()));
    for (String s : new String[] {"http://a b", "http://[1", "%zz", ":x", "http://h:port/"}) {
      try {
        show(new URI(s));
      } catch (URISyntaxException e) {
        System.out.println(e.getMessage() + " " + e.getIndex());
      }
    }
    try {
      URI.create("a b");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    String text = "name=J\u00fcrgen & co.*-_~ 100%";
    String form = URLEncoder.encode(text, StandardCharsets.UTF_8);
    System.out.println(form + " " + URLDecoder.decode(form, "UTF-8").equals(text));
    System.out.println(URLEncoder.encode(text, "ISO-8859-1"));
    for (String s : new String[] {"a%2", "a%zz", "a%-1", "%41%42+%43"}) {
      try {
        System.out.println(URLDecoder.decode(s, StandardCharsets.UTF_8));
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage().startsWith("URLDecoder: "));
      }
    }
    try {
      URLEncoder.encode("x", "no-such");
    } catch (UnsupportedEncodingException e) {
      System.out.println(e);
    }
  }
}
