package org.zhuoluo.assignment.unit;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhuoluo.messaging.outbox.Outbox;

/** The register of posts: each line is the next version of its code, and everybody is told. */
@ApplicationScoped
class PostRegister implements Register<PostRow, PostLine> {
    private static final int LONGEST_CHAIN = 10;

    private final Posts posts;
    private final Units units;
    private final Outbox outbox;

    PostRegister(Posts posts, Units units, Outbox outbox) {
        this.posts = posts;
        this.units = units;
        this.outbox = outbox;
    }

    @Override
    public List<Checked<PostLine>> check(List<PostRow> rows) {
        List<Checked<PostLine>> checked = Checked.each(rows, PostRow::code, PostRegister::byItself);
        checked.forEach(row -> row.line().ifPresent(line -> amongTheOthers(line, row.faults())));
        return checked;
    }

    private static Optional<PostLine> byItself(PostRow row, Faults faults) {
        faults.code(row.code())
                .names(row.nameZh(), row.nameEn())
                .account("holder", row.holder())
                .addIf(row.unit() == null, "unit", "请填写单位", "Please name the unit");
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        var line = new PostLine(
                Objects.requireNonNull(row.code()),
                Objects.requireNonNull(row.unit()),
                Objects.requireNonNull(row.nameZh()),
                Objects.requireNonNull(row.nameEn()),
                Objects.requireNonNull(row.holder()),
                row.deputy(),
                row.furtherDeputies());
        List<String> chain = line.chain().accounts();
        chain.stream().skip(1).forEach(account -> faults.account("deputies", account));
        faults.addIf(
                new HashSet<>(chain).size() < chain.size(),
                "deputies",
                "同一账号出现了两次",
                "The same account stands there twice");
        faults.addIf(chain.size() > LONGEST_CHAIN, "deputies", "岗位最多 10 人", "A post has ten people at most");
        return Optional.of(line);
    }

    private void amongTheOthers(PostLine line, Faults faults) {
        faults.addIf(units.named(line.unit()).isEmpty(), "unit", "没有这个单位", "There is no such unit");
        posts.findByIdOptional(line.code())
                .ifPresent(before -> faults.addIf(
                        !before.unit().equals(line.unit()),
                        "unit",
                        "岗位不能换单位，请另设岗位",
                        "A post stays in its unit, for its duties do; define another post"));
    }

    @Override
    public Changes compare(List<PostLine> lines) {
        return lines.stream()
                .map(line -> Changes.one(posts.findByIdOptional(line.code()).isEmpty(), !isSoAlready(line)))
                .reduce(Changes.NONE, Changes::plus);
    }

    @Override
    @Transactional(MANDATORY)
    public void define(List<PostLine> lines) {
        for (PostLine line : lines) {
            if (!isSoAlready(line)) {
                Post post = posts.findByIdOptional(line.code()).orElseGet(() -> new Post(line.code()));
                outbox.append(post.define(line));
                posts.persist(post);
            }
        }
    }

    private boolean isSoAlready(PostLine line) {
        return posts.findByIdOptional(line.code()).filter(post -> post.is(line)).isPresent();
    }
}
