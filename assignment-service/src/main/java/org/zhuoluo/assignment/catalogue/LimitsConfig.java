package org.zhuoluo.assignment.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.zhuoluo.assignment.calendar.Limit;

/**
 * How long each duty may take where the catalogue does not say; {@code 7wd} are working days, {@code 4wh} working hours, {@code same-day} is the
 * working day on which the duty begins, or noon of the next one if that day is nearly over.
 */
@ConfigMapping(prefix = "zhuoluo.assignment.limits")
public interface LimitsConfig {
    /** The intake desk accepts or declines. */
    @WithDefault("1wd")
    Limit accept();

    /** The enterprise completes its matter when asked to. */
    @WithDefault("5wd")
    Limit supplement();

    /** The supervisor decides on a review of a decline. */
    @WithDefault("3wd")
    Limit declineReview();

    /** The coordinator gives the matter to a unit. */
    @WithDefault("4wh")
    Limit dispatch();

    /** The unit signs for a matter of an issue type without a line in the catalogue. */
    @WithDefault("1wd")
    Limit sign();

    /** The unit replies to a matter of an issue type without a line in the catalogue. */
    @WithDefault("7wd")
    Limit reply();

    /** The lead unit talks to the enterprise. */
    @WithDefault("1wd")
    Limit contact();

    /** An assisting unit gives its opinion. */
    @WithDefault("3wd")
    Limit assist();

    /** Until when a unit may say that a matter is not its own. */
    @WithDefault("1wd")
    Limit returning();

    /** The coordinator rules on a return. */
    @WithDefault("same-day")
    Limit rule();

    /** A leader decides before a matter is given to a unit. */
    @WithDefault("1wd")
    Limit signOff();

    /** The supervisor decides on an extension or on the ledger. */
    @WithDefault("1wd")
    Limit decide();

    /** A second person of the unit looks at a draft. */
    @WithDefault("1wd")
    Limit review();

    /** The enterprise rates the reply. */
    @WithDefault("10wd")
    Limit rate();
}
