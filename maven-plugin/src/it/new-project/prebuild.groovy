import dev.mochaberry.cli.Main

StringWriter out = new StringWriter()
StringWriter err = new StringWriter()
String project = new File(basedir, 'by-command/night-light')
int exitCode = new Main(new PrintWriter(out), new PrintWriter(err)).run('new', project)
println(out)
println(err)
// The example as its users have it: a project of its own.
File example = new File(basedir, '../../../../examples/thermostat').canonicalFile
File copy = new File(basedir, 'thermostat')
example.eachFileRecurse(groovy.io.FileType.FILES) { file ->
  String name = example.toPath().relativize(file.toPath())
  if (!name.startsWith('target')) {
    File to = new File(copy, name)
    to.parentFile.mkdirs()
    to.bytes = file.bytes
  }
}
return exitCode == 0
