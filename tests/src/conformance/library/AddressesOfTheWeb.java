import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;

/** Addresses of the web, taken apart and put together. */
public class AddressesOfTheWeb {
  static void show(String s) {
    try {
      URL u = new URL(s);
      System.out.println(s + " -> " + u.getProtocol() + "|" + u.getHost() + "|" + u.getPort() + "|" + u.getDefaultPort() + "|"
          + u.getFile() + "|" + u.getPath() + "|" + u.getQuery() + "|" + u.getRef() + "|" + u.getAuthority() + "|"
          + u.getUserInfo() + "|" + u.toExternalForm());
    } catch (MalformedURLException e) {
      System.out.println(s + " is none" + (s.endsWith("abc/") ? "" : ": " + e.getMessage()));
    }
  }

  public static void main(String[] args) throws MalformedURLException, URISyntaxException {
    String[] all = {
      "http://user:pw@host:8080/p/a.html?q=1#frag", "https://example.org", "ftp://h/x", "file:/tmp/a",
      "file:///tmp/b", "http://h?x=y", "HTTP://Host/", "mailto:x@y", "http:", "//x", "abc", "xyz://h/p",
      "http://h:99999/", "http://h:abc/", "http://[::1]:80/x", "http://h/a b", "http://h/a/../b/./c/..", " http://h/ ",
      "http://a@b@c/d", "http://h:-5/", "http://h:/x", "http://h/?a?b#c#d"
    };
    for (String s : all) {
      show(s);
    }
    URL base = new URL("http://h:81/a/b/c.html?q#f");
    for (String s : new String[] {"d", "/d", "../d", "?x", "#y", "http://z/k", "//o/p", "./e/../f", "", "http:g", "../../../x"}) {
      System.out.println(s + " -> " + new URL(base, s));
    }
    System.out.println(new URL("http", "h", 80, "/f?q#r") + " " + new URL("http", "h", "f") + " "
        + base.sameFile(new URL("http://h:81/a/b/c.html?q#zz")) + " " + base.toURI() + " "
        + base.equals(new URL(base.toString())) + " " + (base.hashCode() == new URL(base.toString()).hashCode()));
    try {
      new URL("http://h/a b").toURI();
    } catch (URISyntaxException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(URI.create("http://h/x").toURL());
    try {
      new URL("none", "h", 1, "");
    } catch (MalformedURLException e) {
      System.out.println(e.getMessage());
    }
  }
}
