#!/usr/bin/env bash
# Takes one appeal from submission to CLOSED in ten calls, as the people concerned would make them.
# Needs a running stack (./run), whose address is in its data folder. ZHUOLUO_ADDRESS names another gateway.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
ready="${ZHUOLUO_DATA:-.data}/ready.properties"
address="${ZHUOLUO_ADDRESS:-$(sed -n 's/^address=//p' "$ready" 2>/dev/null | sed 's/\\//g')}"
[ -n "$address" ] || { echo "No stack is running: start one with ./run, or set ZHUOLUO_ADDRESS." >&2; exit 1; }
api="$address/api/v1"

# Every call carries a token, and a key that makes repeating it harmless.
call() { # TOKEN METHOD PATH [JSON]
    curl --silent --show-error --fail-with-body --request "$2" "$api$3" \
        --header "Authorization: Bearer $1" --header 'Accept-Language: en' \
        --header "Idempotency-Key: walk-$$-$RANDOM$RANDOM" --header 'Content-Type: application/json' \
        ${4:+--data "$4"}
}

# Facts travel between services, so an answer may need a moment to be what one waits for.
call_until() { # TEXT TOKEN METHOD PATH
    local expected=$1 answer='' give_up=$((SECONDS + 180))
    shift
    until answer=$(call "$@") && [[ $answer == *"$expected"* ]]; do
        if [ "$SECONDS" -ge "$give_up" ]; then
            echo "waited in vain for $expected: $answer" >&2
            return 1
        fi
        sleep 0.1
    done
    printf '%s' "$answer"
}

field() { # NAME JSON: the first value of that name
    local pattern="\"$1\" *: *\"([^\"]*)\""
    [[ $2 =~ $pattern ]] && printf '%s' "${BASH_REMATCH[1]}"
}

step() { printf '\n%s\n' "$*"; }

enterprise=$(./run token enterprise1)
clerk=$(./run token clerk1)
handler=$(./run token power.a)

step '1. The enterprise submits an appeal about a delayed power connection'
appeal=$(call "$enterprise" POST /appeals '{
  "kind": "PROBLEM", "title": "厂区用电增容申请无进展", "text": "我公司新增两条生产线，三月提交增容申请，至今没有答复。",
  "issueType": "020101", "area": "339901001", "contact": {"name": "周文涛", "phone": "19900000001"}}')
id=$(field id "$appeal")
echo "   number $(field number "$appeal"), status $(field status "$appeal")"

step '2. A clerk accepts it'
call "$clerk" POST "/appeals/$id/accept" '{"issueType": "020101"}' >/dev/null
echo '   accepted'

step '3. A rule gives it to the power company, where it waits to be signed for'
assignment=$(field id "$(call_until '"id"' "$handler" GET "/assignments?appeal=$id")")
echo "   assignment $assignment"

step '4. The power company signs for it'
call "$handler" POST "/assignments/$assignment/sign" '{}' >/dev/null
echo '   signed'

step '5. It talks to the enterprise, without which it could not reply'
call "$handler" POST "/assignments/$assignment/contacts" '{
  "method": "VISIT", "reached": true, "person": "周文涛", "text": "现场查勘，说明供电方案和送电时间。"}' >/dev/null
echo '   written down'

step '6. It replies'
call "$handler" POST "/assignments/$assignment/reply" '{"text": "增容方案已批复，将于本月十五日前送电。", "outcome": "SOLVED"}' >/dev/null
echo '   replied'

step '7. The enterprise is invited to rate the reply'
invitation=$(field id "$(call_until '"id"' "$enterprise" GET "/invitations?appeal=$id")")
echo "   invitation $invitation"

step '8. It is satisfied'
call "$enterprise" POST "/invitations/$invitation/rate" '{"level": "SATISFIED", "solved": true, "comment": "办理及时。"}' >/dev/null
echo '   rated'

step '9. The rating closes the appeal'
appeal=$(call_until '"CLOSED"' "$enterprise" GET "/appeals/$id")
echo "   status $(field status "$appeal")"

step '10. All of it is on the timeline'
call "$enterprise" GET "/appeals/$id/timeline"
printf '\n\nappeal %s is CLOSED\n' "$id"
