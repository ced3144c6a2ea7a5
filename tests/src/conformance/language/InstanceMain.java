// java: 25
/** Java 25: main may be an object's method without arguments; IO prints. */
class InstanceMain {
  int field = 3;

  InstanceMain() {
    IO.println("constructor");
  }

  void main() {
    IO.print("field ");
    IO.println(field + helper());
    IO.println(null);
    IO.println();
    IO.println('c');
  }

  private int helper() {
    return 4;
  }
}
