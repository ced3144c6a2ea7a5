/** Pictures of what an event loop did: reads its record, finds who held it up, draws a page. */
package dev.mochaberry.cli.timeline;
