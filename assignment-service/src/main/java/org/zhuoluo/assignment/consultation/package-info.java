/** Consultations (协调会商): several units at one table about one matter, and what comes of it. */
@NullMarked
package org.zhuoluo.assignment.consultation;

import org.jspecify.annotations.NullMarked;
