// args: 3 -x hello
import java.util.*;
public class ProgramArguments {
  public static void main(String[] args) {
    System.out.println(args.length + String.join(",", args) + Arrays.toString(args) + args[0].length());
    List<String> l = Arrays.asList(args); Collections.reverse(l); System.out.println(l + args[0]);
    int n = args.length > 0 ? Integer.parseInt(args[2]) : 1; for (String a : args) System.out.println(a + n);
  }
}
