#!/usr/bin/env bash
# Takes one appeal from submission to CLOSED in ten calls, as the people concerned would make them.
# Needs a running stack (./run). ZHUOLUO_ADDRESS names another gateway than http://127.0.0.1:8080.
set -euo pipefail
cd "$(dirname "$0")/.."
api="${ZHUOLUO_ADDRESS:-http://127.0.0.1:8080}/api/v1"

# Every call carries a token, and every POST a key that makes repeating it harmless.
call() { # ACCOUNT METHOD PATH [JSON]
    local account=$1 method=$2 path=$3
    shift 3
    curl --silent --show-error --fail-with-body --request "$method" "$api$path" \
        --header "Authorization: Bearer ${tokens[$account]}" --header 'Accept-Language: en' \
        --header "Idempotency-Key: walk-$$-$RANDOM$RANDOM" --header 'Content-Type: application/json' \
        ${1:+--data "$1"}
}

# Facts travel between services, so an answer may need a moment to be what one waits for.
call_until() { # TEXT ACCOUNT METHOD PATH
    local expected=$1 answer=
    shift
    for _ in $(seq 100); do
        answer=$(call "$@" || true)
        case $answer in *"$expected"*) printf '%s' "$answer" && return ;; esac
        sleep 0.1
    done
    echo "waited in vain for $expected: $answer" >&2
    return 1
}

first() { # FIELD, of the JSON on standard input
    sed -e "s/\"$1\" *: *\"/\n&/" | sed -n -e "s/^\"$1\" *: *\"\([^\"]*\)\".*/\1/p" | head -n 1
}

step() { printf '\n%s\n' "$*"; }

declare -A tokens
for account in enterprise1 clerk1 power.a; do
    tokens[$account]=$(./run token "$account")
done

step '1. The enterprise submits an appeal about a delayed power connection'
appeal=$(call enterprise1 POST /appeals '{
  "kind": "PROBLEM", "title": "厂区用电增容申请无进展", "text": "我公司新增两条生产线，三月提交增容申请，至今没有答复。",
  "issueType": "020101", "area": "339901001", "contact": {"name": "周文涛", "phone": "19900000001"}}')
id=$(first id <<<"$appeal")
echo "   number $(first number <<<"$appeal"), status $(first status <<<"$appeal")"

step '2. The clerk of the intake desk accepts it'
call clerk1 POST "/appeals/$id/accept" '{"issueType": "020101"}' >/dev/null
echo '   accepted'

step '3. A rule gives it to the power company, where it waits to be signed for'
assignment=$(call_until '"id"' power.a GET "/assignments?appeal=$id" | first id)
echo "   assignment $assignment"

step '4. The power company signs for it'
call power.a POST "/assignments/$assignment/sign" '{}' >/dev/null
echo '   signed'

step '5. It reports progress, which the enterprise may read'
call power.a POST "/assignments/$assignment/progress" '{"text": "已现场查勘，正在编制供电方案。", "public": true}' >/dev/null
echo '   reported'

step '6. It replies'
call power.a POST "/assignments/$assignment/reply" '{"text": "增容方案已批复，将于本月十五日前送电。", "outcome": "SOLVED"}' >/dev/null
echo '   replied'

step '7. The enterprise is invited to rate the reply'
invitation=$(call_until '"id"' enterprise1 GET "/invitations?appeal=$id" | first id)
echo "   invitation $invitation"

step '8. It is satisfied'
call enterprise1 POST "/invitations/$invitation/rate" '{"level": "SATISFIED", "solved": true, "comment": "办理及时。"}' >/dev/null
echo '   rated'

step '9. The rating closes the appeal'
appeal=$(call_until '"CLOSED"' enterprise1 GET "/appeals/$id")
echo "   status $(first status <<<"$appeal")"

step '10. All of it is on the timeline'
call enterprise1 GET "/appeals/$id/timeline"
printf '\n\nappeal %s is CLOSED\n' "$id"
