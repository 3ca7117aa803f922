#!/bin/sh
# Mails the report of a run. In jobs/nightly.yml: notification: {command: TAIZHANG_MAIL_TO=you@example.org /opt/taizhang/jobs/schedule/notify-mail.sh}
# Needs mail(1) (packages mailutils or s-nail). The report comes on standard input; its first line becomes the subject.
set -eu
: "${TAIZHANG_MAIL_TO:?set it to the address that is to be told}"
IFS= read -r subject
mail -s "$subject" "$TAIZHANG_MAIL_TO"
