/** From control-flow graphs to structured statements, right for every graph. */
package dev.mochaberry.translator.flow;
