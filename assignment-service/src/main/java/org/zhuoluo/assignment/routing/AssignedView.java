package org.zhuoluo.assignment.routing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.assignment.assignment.AssignmentId;

/** The assignment that came of it. */
@Schema(name = "Assigned")
record AssignedView(AssignmentId assignmentId) {}
