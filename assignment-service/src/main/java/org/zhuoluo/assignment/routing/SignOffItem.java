package org.zhuoluo.assignment.routing;

import org.zhuoluo.assignment.matter.Matter;

/** A sign-off with the matter that it is about. */
record SignOffItem(SignOff signOff, Matter matter) {}
