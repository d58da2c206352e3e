package org.zhuoluo.assignment.unit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.PostDefined;

/** A seat in a unit (岗位) and the chain of those who sit there; duties attach to it and survive changes of staff. */
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

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "post_further_deputy", joinColumns = @JoinColumn(name = "post"))
    @OrderColumn(name = "ordinal")
    @Column(name = "account")
    private List<String> furtherDeputies = new ArrayList<>();

    @Embedded
    private @Nullable Succession succession;

    @SuppressWarnings("NullAway.Init")
    protected Post() {} // for Hibernate only

    @SuppressWarnings("NullAway.Init") // a post is nothing before it is defined
    Post(String code) {
        this.code = code;
    }

    /** The next version of what everybody knows about this post; a change of holder that was to come is forgotten with it. */
    PostDefined define(PostLine line) {
        unit = line.unit();
        nameZh = line.nameZh();
        nameEn = line.nameEn();
        seat(line.chain());
        succession = null;
        return next();
    }

    /** The holder leaves, and this account has the A seat from that day on. */
    PostDefined handOver(String to, LocalDate from, LocalDate today) {
        seat(chainOn(today));
        if (from.isAfter(today)) {
            succession = new Succession(to, from);
        } else {
            seat(chainOn(today).heldBy(to));
            succession = null;
        }
        return next();
    }

    private PostDefined next() {
        version++;
        return new PostDefined(
                code,
                version,
                unit,
                nameZh,
                nameEn,
                holder,
                deputy,
                furtherDeputies.isEmpty() ? null : List.copyOf(furtherDeputies),
                succession == null ? null : succession.account(),
                succession == null ? null : succession.from());
    }

    private void seat(Chain chain) {
        List<String> deputies = chain.deputies();
        holder = chain.holder();
        deputy = deputies.isEmpty() ? null : deputies.getFirst();
        furtherDeputies.clear();
        furtherDeputies.addAll(deputies.stream().skip(1).toList());
    }

    /** A change of holder whose day has come has come by itself: nothing has to run for it. */
    public Chain chainOn(LocalDate day) {
        var chain = new ArrayList<>(List.of(holder));
        Optional.ofNullable(deputy).ifPresent(chain::add);
        chain.addAll(furtherDeputies);
        return succession().filter(next -> !day.isBefore(next.from())).isPresent()
                ? new Chain(chain).heldBy(succession().orElseThrow().account())
                : new Chain(chain);
    }

    /** Says the same as this line, and no change of holder is to come. */
    boolean is(PostLine line) {
        return unit.equals(line.unit())
                && nameZh.equals(line.nameZh())
                && nameEn.equals(line.nameEn())
                && succession == null
                && chainOn(LocalDate.MIN).equals(line.chain());
    }

    public Optional<Succession> succession() {
        return Optional.ofNullable(succession);
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public String unit() {
        return unit;
    }

    /** As it was written down; who holds it on a day says {@link #chainOn}. */
    public String holder() {
        return holder;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }
}
