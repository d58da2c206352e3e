package org.zhuoluo.assignment.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.PostDefined;

/** A seat in a unit (岗位) and who sits there: A first, B as deputy; duties attach to it and survive changes of staff. */
@Entity
@Table(name = "post")
public class Post {
    @Id
    private String code;

    private int version;
    private String unit;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private String holder;
    private @Nullable String deputy;

    @SuppressWarnings("NullAway.Init")
    protected Post() {} // for Hibernate only

    @SuppressWarnings("NullAway.Init") // a post is nothing before it is defined
    Post(String code) {
        this.code = code;
    }

    /** The next version of what everybody knows about this post. */
    PostDefined define(PostLine line) {
        version++;
        unit = line.unit();
        nameZh = line.nameZh();
        nameEn = line.nameEn();
        holder = line.holder();
        deputy = line.deputy();
        return new PostDefined(code, version, unit, nameZh, nameEn, holder, deputy);
    }

    public String code() {
        return code;
    }

    public String unit() {
        return unit;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public String holder() {
        return holder;
    }

    public @Nullable String deputy() {
        return deputy;
    }
}
