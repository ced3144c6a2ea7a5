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

assert log.contains('Tests run: 3, Failures: 0, Errors: 0, Skipped: 0')
assert log.contains('Translated com.example.nightlight.Telegraph to target/mochaberry: ')
assert log.contains('\nSOS is ... --- ...\n')
return true
