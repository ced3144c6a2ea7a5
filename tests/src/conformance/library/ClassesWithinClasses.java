import java.lang.annotation.Documented;
import java.util.AbstractMap;
import java.util.Map;

/** Which class is within which, as its name says, and a value kept for each class. */
public class ClassesWithinClasses {
  interface Shape {}

  static class Square implements Shape {
    class Corner {}
  }

  @interface Marked {}

  enum Colour {
    RED,
    GREEN {
      @Override
      public String toString() {
        return "green";
      }
    }
  }

  private static final ClassValue<String> LABELS =
      new ClassValue<>() {
        private int made;

        @Override
        protected String computeValue(Class<?> type) {
          return type.getSimpleName() + " #" + ++made;
        }
      };

  private static String name(Class<?> c) {
    return c == null ? "none" : c.getName();
  }

  private static void show(Class<?> c) {
    System.out.println(
        c.getName()
            + ": member "
            + c.isMemberClass()
            + ", local "
            + c.isLocalClass()
            + ", anonymous "
            + c.isAnonymousClass()
            + ", annotation "
            + c.isAnnotation()
            + ", in "
            + name(c.getEnclosingClass())
            + ", declared by "
            + name(c.getDeclaringClass()));
  }

  public static void main(String[] args) {
    class Local {}
    Object anonymous = new Square() {};
    Class<?>[] classes = {
      ClassesWithinClasses.class,
      Shape.class,
      Square.class,
      Square.Corner.class,
      Marked.class,
      Colour.class,
      Colour.GREEN.getClass(),
      Local.class,
      Local[].class,
      anonymous.getClass(),
      int.class,
      String.class,
      Map.Entry.class,
      AbstractMap.SimpleEntry.class,
      Documented.class
    };
    for (Class<?> c : classes) {
      show(c);
    }
    System.out.println(Square.Corner.class.getDeclaringClass() == Square.class);
    System.out.println(
        Local[][].class.getSimpleName() + " " + Square.Corner[].class.getSimpleName());
    System.out.println(Runnable[].class.getComponentType());
    System.out.println(new Comparable<?>[0][0].getClass().getComponentType().getComponentType());
    System.out.println(LABELS.get(Square.class) + " " + LABELS.get(Shape.class));
    System.out.println(LABELS.get(Square.class));
    LABELS.remove(Square.class);
    System.out.println(LABELS.get(Square.class));
  }
}
