package org.zhuoluo.notification.template;

import org.zhuoluo.api.problem.Language;

/** What units are called; a unit not heard of yet is called by its code. */
public interface UnitNames {
    String nameOf(String code, Language language);
}
