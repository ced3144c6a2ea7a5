// java: 25
// stdin: Ann\n\n 41 \nlast

/** Lines read by IO, with and without a question, up to the end and behind it. */
void main() {
  String name = IO.readln("name? ");
  IO.println("Hello " + name);
  IO.println("[" + IO.readln() + "]");
  IO.println(Integer.parseInt(IO.readln("age? ").strip()) + 1);
  for (int i = 0; i < 3; i++) {
    String line = IO.readln(i == 0 ? null : "more? ");
    IO.println(line == null ? "end" : line.length() + line);
  }
}
