/** A program may have the name of one of MicroPython's modules: it is not what `import` finds. */
public class Struct {
  public static void main(String[] args) {
    int[] numbers = new int[3];
    numbers[1] = Float.floatToIntBits(1.5f);
    System.out.println(numbers.length + " " + numbers[1] + " " + Math.sqrt(2));
  }
}
