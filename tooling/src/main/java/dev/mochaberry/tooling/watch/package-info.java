/**
 * Watch mode: on save a program is translated, tested and started anew, where it runs. The command
 * line and the Maven goal share it.
 */
package dev.mochaberry.tooling.watch;
