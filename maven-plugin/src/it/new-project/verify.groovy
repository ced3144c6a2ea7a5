import dev.mochaberry.board.LocalInterpreter
import dev.mochaberry.board.WordSize

Map<String, List<String>> files(File folder) {
  List<File> all = [new File(folder, 'pom.xml'), new File(folder, 'README.md'), new File(folder, '.gitignore')]
  new File(folder, 'src').eachFileRecurse(groovy.io.FileType.FILES) { all << it }
  return all.collectEntries { [folder.toPath().relativize(it.toPath()).toString(), it.readLines()] }
}

String log = new File(basedir, 'build.log').text
Map<String, List<String>> project = files(new File(basedir, 'by-command/night-light'))

assert project == files(new File(basedir, 'by-archetype/night-light'))
assert project.keySet().contains('src/main/java/com/example/nightlight/Telegraph.java')
assert project.values().flatten().every { !it.contains('${') && !it.contains('@project') }

// Each test in both worlds; without an interpreter those of MicroPython are skipped.
assert log.contains(
    LocalInterpreter.find(WordSize.BITS_32).isPresent()
        ? 'Tests run: 6, Failures: 0, Errors: 0, Skipped: 0'
        : 'Failures: 0, Errors: 0, Skipped: ')
assert log.contains('Translated com.example.nightlight.Telegraph to target/mochaberry: ')
assert log.contains('\nSOS is ... --- ...\n')
assert log.contains('Translated Thermostat to target/mochaberry: ')
assert log.contains('in ThermostatTest')
return true
