String log = new File(basedir, 'build.log').text
String ruler = new File(basedir, 'app/for the board/ruler.py').getText('UTF-8')

// Comments of all sources, whatever wrote them and in whatever encoding.
assert ruler.contains('A ruler of so many feet.')
assert ruler.contains('Builds in steps.')
assert ruler.contains('ungefähr')
assert log.count('Translated com.example.app.Ruler to for the board: ') == 2 // with all checks, and with fewer
assert log =~ /Tests run: 2, .* in com.example.LaengeTest/
assert log =~ /Tests run: 2, .* in com.example.app.RulerTest/
assert log.contains('e sind 60 cm')
return true
