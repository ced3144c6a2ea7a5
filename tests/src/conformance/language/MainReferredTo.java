import java.util.function.Consumer;
public class MainReferredTo {
  interface Start extends Consumer<String[]> {}
  static class Data { static Start[] get() { return new Start[] {MainReferredTo::main, MainReferredTo::main}; } }
  public static void main(String[] args) {
    System.out.println(Data.get().length);
  }
}
