package org.zhuoluo.notification.recipient;

/**
 * Whom a notice is for, by seat and not by person: who holds a post or serves a desk is asked when the inbox is read, so a notice
 * outlives a change of staff, and may be written before the post itself is known here.
 */
public sealed interface Addressee {
    /** How it is stored and looked up. */
    String key();

    /** An enterprise, by the keyed hash of its credit code. */
    record Enterprise(String hash) implements Addressee {
        @Override
        public String key() {
            return "enterprise:" + hash;
        }
    }

    /** The holder and the deputy of a post. */
    record Post(String code) implements Addressee {
        @Override
        public String key() {
            return "post:" + code;
        }
    }

    /** Somebody by name, for what was given to them beside their post. */
    record Account(String account) implements Addressee {
        @Override
        public String key() {
            return "account:" + account;
        }
    }

    /** The posts of the unit of this kind that serves the area: its own, or else that of the nearest area above. */
    record Desk(DeskKind kind, String area) implements Addressee {
        @Override
        public String key() {
            return "desk:" + kind + ":" + area;
        }
    }
}
