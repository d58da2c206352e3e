package org.zhuoluo.notification.notice;

import java.util.List;

/** Who reads: the account that read-marks belong to, and everything under which it can be addressed now. */
record Reader(String account, List<String> addressees) {}
