// SPDX-License-Identifier: GPL-3.0-or-later
// An inbox of 10,000 cases on the screen, what a signature adds to a step, and how long it takes to
// check 100,000 of them.
#include "approval/process_json.h"
#include "bench/big_workspace.h"
#include "commands/approval_desk.h"
#include "commands/process_desk.h"
#include "domain/power_rows.h"
#include "store/sql.h"
#include "ui/approval/approval_page.h"
#include "ui/approval/case_timer.h"

#include <QApplication>
#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>

#include <cstdio>
#include <map>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCases = 10'000;

/// The starter signs alone, `steps` times.
ProcessDefinition alone(int steps)
{
    ProcessDefinition d;
    d.key = u"alone-%1"_s.arg(steps);
    d.name = u"自批流程"_s;
    const auto add = [&](NodeKind kind, const QString &id) -> ProcessNode & {
        ProcessNode node;
        node.kind = kind;
        node.id = node.name = id;
        d.nodes.push_back(node);
        return d.nodes.back();
    };
    add(NodeKind::Start, u"start"_s);
    for (int i = 1; i <= steps; ++i) {
        ProcessNode &node = add(NodeKind::Approve, u"step%1"_s.arg(i));
        node.participants = {{ParticipantKind::Starter, {}, UnitRelation::Any, {}}};
        node.starterMaySign = true;
        node.deadlineDays = 5;
        node.remindDays = 1;
    }
    add(NodeKind::End, u"end"_s);
    return d;
}

struct Desk {
    QTemporaryDir folder;
    ManualClock clock{1'780'000'000'000};
    Secret secret{QByteArrayView("bench-2026")};
    std::unique_ptr<Workspace> workspace;

    Desk()
    {
        auto made = Workspace::create({.path = folder.filePath(u"i.zsw"_s),
                                       .name = u"b"_s,
                                       .login = u"b"_s,
                                       .personName = u"李明"_s,
                                       .passphrase = secret,
                                       .cheapKeys = true,
                                       .seed = {}},
                                      clock);
        REQUIRE_OK(made);
        workspace = std::move(*made);
        REQUIRE_OK(workspace->makeSigningKey(secret));
    }
    CaseId open(const QString &process, const QString &title)
    {
        const auto id = ApprovalDesk(*workspace)
                            .open({.process = process,
                                   .title = title,
                                   .project = {},
                                   .classification = Classification::Open,
                                   .form = {},
                                   .effect = {}});
        REQUIRE_OK(id);
        return *id;
    }
    /// Straight into the file: what desks would write one by one, at once.
    static void write(ChangeSet &set)
    {
        QSqlDatabase db = QSqlDatabase::database(QSqlDatabase::connectionNames().front());
        REQUIRE(db.transaction());
        std::map<EntityKind, QSqlQuery> queries;
        for (const EntityChange &change : set.changes) {
            const EntityInfo &info = *entityInfo(change.entity);
            auto query = queries.find(change.entity);
            if (query == queries.end()) {
                QStringList names{u"id"_s, u"version"_s};
                QStringList marks{u"?"_s, u"1"_s};
                for (const FieldInfo &field : info.fields) {
                    names << u'"' + QString::fromLatin1(field.column) + u'"';
                    marks << u"?"_s;
                }
                QSqlQuery fresh(db);
                REQUIRE(fresh.prepare(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                    QString::fromLatin1(info.table), names.join(u','), marks.join(u','))));
                query = queries.emplace(change.entity, std::move(fresh)).first;
            }
            std::vector<FieldValue> values(info.fields.size());
            for (const FieldChange &field : change.fields)
                values[field.field] = field.after;
            query->second.bindValue(0, change.id.toBytes());
            for (std::size_t i = 0; i < values.size(); ++i)
                query->second.bindValue(static_cast<int>(i) + 1, toVariant(values[i]));
            INFO(query->second.lastError().text().toStdString());
            REQUIRE(query->second.exec());
        }
        queries.clear();
        REQUIRE(db.commit());
        set.changes.clear();
    }
    /// One real case and copies of it, all waiting for this person.
    void fillInbox(int count)
    {
        REQUIRE_OK(ProcessDesk(*workspace).publish(alone(1)));
        const CaseId first = open(u"alone-1"_s, u"示例路改造工程款支付"_s);
        ApprovalDesk desk(*workspace);
        const auto opened = desk.read(first);
        REQUIRE_OK(opened);
        const auto rows = desk.inbox(InboxBox::ToDo);
        REQUIRE_OK(rows);
        const InboxRow turn = rows->front();
        ChangeSet set{u"sample"_s, {}, {}};
        for (int i = 2; i <= count; ++i) {
            ApprovalCase row = opened->row;
            row.id = workspace->ids().next<CaseId>();
            row.number = i;
            row.title = u"示例路改造工程款支付第 %1 期"_s.arg(i);
            set.changes.push_back(inserted(row));
            ApprovalAct act = opened->acts.front();
            act.id = workspace->ids().next<ApprovalActId>();
            act.inCase = row.id;
            set.changes.push_back(inserted(act));
            CaseTurn asked;
            asked.id = workspace->ids().next<CaseTurnId>();
            asked.inCase = row.id;
            asked.person = row.starter;
            asked.visit = turn.visit;
            asked.node = turn.node;
            asked.askedAt = turn.asked;
            asked.due = turn.due;
            set.changes.push_back(inserted(asked));
            if (set.changes.size() > 3000)
                write(set);
        }
        write(set);
    }
};

void paintAll(QWidget &widget)
{
    QApplication::processEvents();
    (void)widget.grab();
}

} // namespace

TEST_CASE("an inbox of 10,000 cases: open, filter, change the box", "[bench][approval]")
{
    Desk desk;
    desk.fillInbox(kCases);
    std::unique_ptr<ApprovalPage> page;
    const double first = medianMillis(5, [&](int) {
        page.reset();
        page = std::make_unique<ApprovalPage>(*desk.workspace);
        page->resize(1366, 768);
        page->show();
        paintAll(*page);
    });
    REQUIRE(page->findChild<QTableView *>(u"approvalTable"_s)->model()->rowCount() == kCases);
    auto *filter = page->findChild<QLineEdit *>(u"approvalFilter"_s);
    const QStringList words{u"9"_s, u"99"_s, u"gckz"_s, u"第 12"_s, u"lm"_s, {}};
    const double filtered = medianMillis(12, [&](int i) {
        filter->setText(words[i % words.size()]);
        paintAll(*page);
    });
    const double again = medianMillis(5, [&](int) {
        page->hide();
        page->show();
        paintAll(*page);
    });
    std::printf("10,000 cases: page opens in %.0f ms, comes back in %.0f ms, filter %.0f ms\n",
                first,
                again,
                filtered);
}

TEST_CASE("time goes by in 10,000 running cases", "[bench][approval]")
{
    Desk desk;
    desk.fillInbox(kCases);
    CaseTimer timer(*desk.workspace);
    const double begin = medianMillis(3, [&](int) { timer.start(); });
    std::vector<double> slices;
    QElapsedTimer all;
    all.start();
    bool more = true;
    while (more) {
        QElapsedTimer one;
        one.start();
        more = timer.slice(8);
        slices.push_back(static_cast<double>(one.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(slices);
    std::printf(
        "10,000 running cases: start %.0f ms; one look at all %lld ms in %zu slices, median "
        "%.1f ms, longest %.1f ms\n",
        begin,
        all.elapsed(),
        slices.size(),
        slices[slices.size() / 2],
        slices.back());
}

TEST_CASE("what a signature adds to a step", "[bench][approval]")
{
    Desk desk;
    REQUIRE_OK(ProcessDesk(*desk.workspace).publish(alone(1)));
    constexpr int kSteps = 200;
    std::vector<CaseId> cases;
    for (int i = 0; i < kSteps; ++i)
        cases.push_back(desk.open(u"alone-1"_s, u"第 %1 件"_s.arg(i)));
    ApprovalDesk approvals(*desk.workspace);
    constexpr std::int64_t kMonth = 30LL * 24 * 3600 * 1000;
    desk.clock.advance(kMonth); // late: time itself makes an act, which nobody signs
    const double unsignedStep = medianMillis(
        kSteps, [&](int i) { REQUIRE_OK(approvals.tick(cases[static_cast<std::size_t>(i)])); });
    const double signedStep = medianMillis(kSteps, [&](int i) {
        const CaseId id = cases[static_cast<std::size_t>(i)];
        CaseAct act;
        act.verb = Verb::Agree;
        act.visit = 2;
        act.opinion = u"同意。"_s;
        REQUIRE_OK(approvals.act(id, act));
    });
    const Sm2PrivateKey key = Sm2PrivateKey::generate();
    const QByteArray content(600, 'x');
    const double signature = medianMillis(kSteps, [&](int) { REQUIRE_OK(key.sign(content)); });
    std::printf("a step: signed %.2f ms, unsigned %.2f ms; the signature alone %.2f ms\n",
                signedStep,
                unsignedStep,
                signature);
}

TEST_CASE("100,000 signed steps are checked", "[bench][approval]")
{
    constexpr int kSteps = 19; // and the submission
    constexpr int kEach = 20;
    constexpr int kAll = 100'000;
    Desk desk;
    const ProcessDefinition definition = alone(kSteps);
    const Sm2PrivateKey key = Sm2PrivateKey::generate();
    ChangeSet set{u"sample"_s, {}, {}};
    PersonKey owned;
    owned.id = desk.workspace->ids().next<PersonKeyId>();
    owned.person = desk.workspace->session().person;
    owned.publicKey = key.publicKey().bytes();
    owned.salt = QByteArray(16, 's');
    owned.nonce = QByteArray(12, 'n');
    owned.sealed = QByteArray(48, 'x');
    owned.madeAt = WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(desk.clock.now()));
    owned.retiredAt = owned.madeAt; // not the one that this session signs with
    set.changes.push_back(inserted(owned));
    std::vector<CaseId> cases;
    const ApprovalOutside outside = ApprovalDesk(*desk.workspace).outside({});
    for (int i = 0; i < kAll / kEach; ++i) {
        ApprovalCase row;
        row.id = desk.workspace->ids().next<CaseId>();
        row.number = i + 1;
        row.title = u"第 %1 件"_s.arg(i);
        row.process = definition.key;
        row.processVersion = definition.version;
        row.definition = QString::fromUtf8(writeDefinition(definition));
        row.starter = owned.person;
        row.openedMillis = desk.clock.now();
        row.openedAt = owned.madeAt;
        row.acts = kEach;
        CaseState state = openCase(definition, row.id, row.starter, row.openedMillis);
        cases.push_back(row.id);
        std::vector<ApprovalAct> acts;
        while (!state.hasEnded()) {
            CaseAct act;
            act.actor = owned.person;
            act.at = desk.clock.now();
            act.verb = state.status == CaseStatus::Draft ? Verb::Submit : Verb::Agree;
            act.visit = static_cast<int>(state.visits.size());
            act.opinion = act.verb == Verb::Agree ? u"同意。"_s : QString();
            const auto ready = prepared(definition, state, act, outside);
            REQUIRE_OK(ready);
            auto done = step(definition, state, *ready);
            REQUIRE_OK(done);
            ApprovalAct made;
            made.id = desk.workspace->ids().next<ApprovalActId>();
            made.inCase = row.id;
            made.number = static_cast<std::int64_t>(acts.size()) + 1;
            made.actor = owned.person;
            made.at = owned.madeAt;
            made.act = QString::fromUtf8(writeAct(*ready));
            made.formHash = toBytes(sm3(formBytes(done->state.form)));
            const auto signature =
                key.sign(signatureContent(state, *ready, {made.formHash, definitionHash(row)}));
            REQUIRE_OK(signature);
            made.signature = *signature;
            made.publicKey = owned.publicKey;
            acts.push_back(made);
            state = std::move(done->state);
        }
        row.status = static_cast<std::int64_t>(state.status);
        set.changes.push_back(inserted(row));
        for (const ApprovalAct &act : acts)
            set.changes.push_back(inserted(act));
        if (set.changes.size() > 4000)
            Desk::write(set);
    }
    Desk::write(set);
    const ApprovalDesk approvals(*desk.workspace);
    int valid = 0;
    QElapsedTimer timer;
    timer.start();
    const auto verdicts = approvals.verify(cases);
    REQUIRE_OK(verdicts);
    for (const auto &acts : *verdicts) {
        for (const ActVerdict &verdict : acts)
            valid += verdict.verdict == SignatureVerdict::Valid ? 1 : 0;
    }
    std::printf("%d signed steps of %zu cases checked in %.1f s\n",
                valid,
                cases.size(),
                static_cast<double>(timer.elapsed()) / 1000);
    CHECK(valid == kAll);
}
