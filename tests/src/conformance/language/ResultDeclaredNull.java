import dev.mochaberry.annotations.MayReturnNull;

/** {@code @MayReturnNull} on a method of the program says nothing about Python. */
public class ResultDeclaredNull {
  @MayReturnNull
  static String find(int k) {
    return k > 0 ? "k" + k : null;
  }

  public static void main(String[] args) {
    System.out.println(find(1) + " " + find(0));
  }
}
