// SPDX-License-Identifier: GPL-3.0-or-later
// The draft of a sub-process in its starter's hands.
#include "ui/approval/submit_dialog.h"

#include "support/council.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTrip = R"({"format": 1, "key": "trip", "version": 1, "name": "出国审批",
  "fields": [{"key": "amount", "label": "金额", "type": "money", "required": true}],
  "nodes": [
    {"id": "start", "type": "start", "name": "申请"},
    {"id": "sub", "type": "subProcess", "name": "经费审核", "process": "check"},
    {"id": "end", "type": "end", "name": "同意"}]})";
constexpr auto kCheck = R"({"format": 1, "key": "check", "version": 1, "name": "经费审核",
  "fields": [{"key": "amount", "label": "金额", "type": "money", "required": true},
             {"key": "source", "label": "来源", "type": "text", "required": true}],
  "nodes": [
    {"id": "start", "type": "start", "name": "申请"},
    {"id": "money", "type": "approve", "name": "财务审核", "mode": "single", "signers": [{"role": "finance"}]},
    {"id": "end", "type": "end", "name": "同意"}]})";

} // namespace

TEST_CASE_METHOD(Council,
                 "what the case above says is filled in already; the rest is asked for before "
                 "anything is signed",
                 "[gui][approval]")
{
    publish(kCheck);
    publish(kTrip);
    appoint();
    signing(u"manager"_s);
    ApprovalDesk desk(*workspace);
    const auto parent = desk.open({.process = u"trip"_s,
                                   .title = u"赴外考察"_s,
                                   .project = project,
                                   .classification = Classification::Open,
                                   .form = {{u"amount"_s, Money::yuan(80'000)}},
                                   .effect = {}});
    REQUIRE_OK(parent);
    const auto children = desk.childrenOf(*parent);
    REQUIRE_OK(children);
    REQUIRE(children->size() == 1);
    const auto draft = desk.read(children->front().child);
    REQUIRE_OK(draft);
    const auto proposed = desk.proposedForm(*draft);
    REQUIRE_OK(proposed);
    SubmitDialog dialog(*draft, *proposed, {}, {}, nullptr);
    dialog.show();
    CHECK(dialog.findChild<QLineEdit *>(u"field_amount"_s)->text().contains(u"80"_s));
    auto *go = dialog.findChild<QPushButton *>(u"submitGo"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(dialog.findChild<QLabel *>(u"submitProblem"_s)->text().contains(u"来源"_s));
    dialog.findChild<QLineEdit *>(u"field_source"_s)->setText(u"部门预算"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    REQUIRE(dialog.result() == QDialog::Accepted);
    CaseAct submit;
    submit.verb = Verb::Submit;
    submit.form = dialog.form();
    const auto status = desk.act(draft->row.id, submit);
    REQUIRE_OK(status);
    CHECK(*status == CaseStatus::Running);
}
