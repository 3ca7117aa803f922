#!/bin/sh
# Posts the report of a run to a webhook. In jobs/nightly.yml: notification: {command: TAIZHANG_WEBHOOK=https://… /opt/taizhang/jobs/schedule/notify-webhook.sh}
# Needs curl(1). Posts the report as JSON, or where there is none (the run was killed, the disk is full) the text of standard input.
set -eu
: "${TAIZHANG_WEBHOOK:?set it to the address that takes the report}"
if [ -f "${TAIZHANG_REPORT_JSON:-}" ]; then
    curl -fsS --max-time 30 -H 'Content-Type: application/json' --data-binary "@$TAIZHANG_REPORT_JSON" "$TAIZHANG_WEBHOOK"
else
    curl -fsS --max-time 30 -H 'Content-Type: text/plain; charset=utf-8' --data-binary @- "$TAIZHANG_WEBHOOK"
fi
