import java.lang.annotation.ElementType;
import java.lang.annotation.RetentionPolicy;
import java.util.EnumMap;
import java.util.EnumSet;

/** The enums that annotations are written with are enums. */
public class AnnotationEnums {
  static String kind(ElementType t) {
    switch (t) {
      case ANNOTATION_TYPE:
        return "annotation";
      case FIELD:
      case METHOD:
        return "member";
      default:
        return t.name().toLowerCase();
    }
  }

  public static void main(String[] args) {
    for (ElementType t : EnumSet.range(ElementType.TYPE, ElementType.PACKAGE)) {
      System.out.println(t.ordinal() + " " + kind(t));
    }
    System.out.println(RetentionPolicy.valueOf("RUNTIME").compareTo(RetentionPolicy.SOURCE));
    EnumMap<RetentionPolicy, String> map = new EnumMap<>(RetentionPolicy.class);
    map.put(RetentionPolicy.CLASS, "in the file");
    System.out.println(map + " " + RetentionPolicy.values().length);
  }
}
