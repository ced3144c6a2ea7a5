import java.io.*;
import java.nio.charset.*;
import java.nio.file.*;
import java.util.*;
public class FilesInOtherCharsets {
    public static void main(String[] args) throws IOException {
        Path p = Files.createTempFile("cs", ".txt");
        String text = "Grüße, naïve café\n€ sign";
        for (Charset cs : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII, StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            try (Writer w = new FileWriter(p.toFile(), cs)) { w.write(text); }
            byte[] raw = Files.readAllBytes(p);
            System.out.println(cs + " " + raw.length + " " + Arrays.toString(Arrays.copyOf(raw, 8)));
            try (BufferedReader r = new BufferedReader(new FileReader(p.toFile(), cs))) { System.out.println(r.readLine() + "/" + r.readLine()); }
        }
        Files.write(p, List.of("é", "ü"), StandardCharsets.ISO_8859_1);
        System.out.println(Arrays.toString(Files.readAllBytes(p)));
        System.out.println(Files.readAllLines(p, StandardCharsets.ISO_8859_1));
        try { Files.readAllLines(p); } catch (MalformedInputException e) { System.out.println(e); }
        try { Files.readString(p); } catch (CharacterCodingException e) { System.out.println(e.getClass().getName()); }
        try { Files.writeString(p, "ü", StandardCharsets.US_ASCII); } catch (UnmappableCharacterException e) { System.out.println(e); }
        Files.writeString(p, "ñandú", StandardCharsets.UTF_16LE);
        System.out.println(Files.size(p) + Files.readString(p, StandardCharsets.UTF_16LE));
        try (BufferedWriter w = Files.newBufferedWriter(p, StandardCharsets.ISO_8859_1)) { w.write("àé"); w.newLine(); }
        System.out.println(Files.size(p));
        try (BufferedReader r = Files.newBufferedReader(p, StandardCharsets.ISO_8859_1)) { System.out.println(r.readLine()); }
        try (var lines = Files.lines(p, StandardCharsets.ISO_8859_1)) { lines.forEach(System.out::println); }
        try (PrintWriter w = new PrintWriter(p.toFile(), "ISO-8859-1")) { w.println("ÿ"); }
        System.out.println(Arrays.toString(Files.readAllBytes(p)));
        try (OutputStreamWriter w = new OutputStreamWriter(new FileOutputStream(p.toFile()), StandardCharsets.UTF_16BE)) { w.write("hi"); }
        System.out.println(Arrays.toString(Files.readAllBytes(p)));
        try (Scanner s = new Scanner(p, StandardCharsets.UTF_16BE)) { System.out.println(s.next()); }
        try (InputStreamReader r = new InputStreamReader(new FileInputStream(p.toFile()), "UTF-16BE")) { System.out.println((char) r.read()); }
        Files.delete(p);
    }
}
