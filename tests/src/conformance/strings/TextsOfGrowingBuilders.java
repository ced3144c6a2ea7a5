import java.util.Objects;

/** The text of a builder that only grows, asked for in each of the ways there are. */
public class TextsOfGrowingBuilders {
  static String valued(String[] parts) {
    StringBuffer b = new StringBuffer();
    for (String part : parts) {
      b.append(part).append('-');
    }
    return String.valueOf(b);
  }

  static String ifAny(String[] parts) {
    if (parts.length > 0) {
      StringBuilder b = new StringBuilder();
      for (String part : parts) {
        b.append(part);
      }
      return String.valueOf(b);
    }
    return null;
  }

  static String often(String[] parts) {
    StringBuilder b = new StringBuilder("<");
    for (String part : parts) {
      b.append(part);
    }
    String s = String.valueOf(b);
    return s + String.valueOf(b).length() + "x".concat(String.valueOf(b)) + b;
  }

  static String byObjects(String[] parts) {
    StringBuilder b = new StringBuilder();
    for (String part : parts) {
      b.append(part);
    }
    return Objects.toString(b);
  }

  public static void main(String[] args) {
    String[] parts = {"q", "w"};
    System.out.println(valued(parts) + ifAny(parts) + often(parts) + byObjects(parts));
    StringBuilder b = new StringBuilder();
    for (String part : parts) {
      b.append(part);
    }
    System.out.print(String.valueOf(b));
    System.out.println(b);
  }
}
