package org.zhuoluo.assignment.assignment;

import java.util.UUID;

/** What decides who may act on an assignment, and what is locked first: asked without loading it. */
record Whereabouts(UUID appealId, int round, String unitPath, String area) {}
