package org.zhuoluo.assignment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** An assignment as a client reads it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Given(
        String id,
        int round,
        String status,
        String title,
        String role,
        String unit,
        String post,
        String routedBy,
        int catalogueVersion) {}
