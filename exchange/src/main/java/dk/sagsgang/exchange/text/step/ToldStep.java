package dk.sagsgang.exchange.text.step;

import dk.sagsgang.commission.work.Milestone;

/**
 * A step that a text tells.
 *
 * @param step the step
 * @param line the number of the line that tells it, counted from 0
 */
public record ToldStep(Milestone step, int line) {}
