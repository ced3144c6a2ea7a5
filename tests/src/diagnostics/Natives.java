import java.lang.invoke.*;
public class Natives {
  static native int probe();
  public static void main(String[] args) throws Throwable {
    System.out.println(probe());
    sun.misc.Unsafe u = null; u.allocateMemory(3);
    MethodHandle h = MethodHandles.lookup().findStatic(Natives.class, "probe", MethodType.methodType(int.class));
    int x = (int) h.invokeExact();
    VarHandle v = MethodHandles.arrayElementVarHandle(int[].class); v.set(new int[1], 0, 1);
    StackWalker.getInstance().forEach(f -> System.out.println(f));
    new Throwable().getStackTrace();
  }
}
