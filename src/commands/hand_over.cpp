// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/hand_over.h"

#include "commands/attachment_commands.h"
#include "commands/case_book.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Outside {
    Q_DECLARE_TR_FUNCTIONS(HandOverDesk)
};

QByteArray freshNonce()
{
    QByteArray nonce(16, '\0');
    QRandomGenerator::system()->generate(nonce.begin(), nonce.end());
    return nonce;
}

WallTime wallOf(UtcMillis at)
{
    return WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(at));
}

/// A value as people read it; names are asked for.
QString wordsOf(const FormValue &value, const Workspace &workspace)
{
    if (const auto *money = std::get_if<Money>(&value))
        return inYuan(*money);
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? Outside::tr("yes") : Outside::tr("no");
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *person = std::get_if<PersonId>(&value))
        return workspace.nameOf(EntityKind::Person, person->value());
    if (const auto *unit = std::get_if<OrgUnitId>(&value))
        return workspace.nameOf(EntityKind::OrgUnit, unit->value());
    const auto *date = std::get_if<QDate>(&value);
    return date ? date->toString(Qt::ISODate) : QString();
}

} // namespace

std::vector<int> HandOverDesk::visitsToHandOver(const OpenedCase &opened) const
{
    const ProcessIndex index(opened.definition);
    std::vector<int> visits;
    for (const Turn &turn : turnsOf(opened.state)) {
        const int place = index.find(turn.node);
        if (turn.person == m_workspace.session().person && place >= 0
            && index.at(place).node->kind == NodeKind::Approve && index.at(place).node->handOver)
            visits.push_back(turn.visit);
    }
    return visits;
}

Result<std::vector<HandOver>> HandOverDesk::handOvers(CaseId id) const
{
    return m_workspace.d->store->load<HandOver>(RowFilter{"in_case", id.value()}, u"sent_at"_s);
}

HandOverCase HandOverDesk::contentOf(const OpenedCase &opened, const Visit &visit) const
{
    HandOverCase out;
    out.id = opened.row.id;
    out.number = opened.row.number;
    out.title = opened.row.title;
    out.level = static_cast<int>(opened.row.classification);
    out.process = opened.row.process;
    out.version = static_cast<int>(opened.row.processVersion);
    out.definition = definitionHash(opened.row);
    out.visit = visit.id;
    out.node = visit.node;
    const ProcessIndex index(opened.definition);
    if (const int place = index.find(visit.node); place >= 0)
        out.nodeName = index.at(place).node->name;
    out.form = opened.state.form;
    for (const FormField &field : opened.definition.fields) {
        const auto value = opened.state.form.find(field.key);
        if (value != opened.state.form.end())
            out.words.emplace_back(field.label, wordsOf(value->second, m_workspace));
    }
    for (const ApprovalAct &row : opened.acts) {
        const auto act = readAct(row.act.toUtf8());
        if (act && act->actor.isValid())
            out.history.push_back({static_cast<int>(row.number),
                                   row.actorName,
                                   verbName(act->verb),
                                   act->opinion,
                                   act->at});
    }
    if (opened.row.project.isValid()) {
        if (const auto papers = attachments(m_workspace, opened.row.project)) {
            for (const Attachment &paper : *papers) {
                if (paper.classification <= opened.row.classification) // no name flows down
                    out.papers.push_back({paper.name, paper.size, paper.digest});
            }
        }
    }
    out.nonce = freshNonce();
    out.sender = m_workspace.session().personName;
    out.at = m_workspace.clock().now();
    return out;
}

Result<QByteArray> HandOverDesk::handOver(CaseId id, int visitId, const QString &system)
{
    auto &d = *m_workspace.d;
    const auto opened = ApprovalDesk(m_workspace).read(id);
    if (!opened)
        return passOn(opened);
    if (auto may = d.authorise(u"hand-over-send"_s, opened->row.project); !may)
        return passOn(may);
    // it leaves the workspace like any export, and uses up the leave that its label needs
    if (auto may = m_workspace.authorise(u"export"_s, opened->row.project); !may)
        return passOn(may);
    if (!std::ranges::contains(visitsToHandOver(*opened), visitId))
        return fail(ErrorCode::Forbidden,
                    Outside::tr("This step may not be answered by an outside system, or it is not "
                                "your turn in it."));
    const auto known = this->system(system);
    if (!known)
        return fail(ErrorCode::NotFound,
                    Outside::tr("No outside system is registered as “%1”.").arg(system));
    if (auto fits = labelFits(opened->row, *known); !fits)
        return passOn(fits);
    const auto before = handOvers(id);
    if (!before)
        return passOn(before);
    const bool isOut = std::ranges::any_of(*before, [visitId](const HandOver &row) {
        return row.visit == visitId && !row.answeredAt.isValid();
    });
    if (isOut)
        return fail(ErrorCode::Conflict,
                    Outside::tr("This step is out already; its answer waits."));
    if (!d.signingKey)
        return fail(ErrorCode::Forbidden, Outside::tr("You have no signing key in this session."));
    HandOverCase out = contentOf(*opened, *opened->state.visit(visitId));
    out.system = system;
    SignedDocument document;
    document.content = writeHandOver(out);
    const auto signature = d.signingKey->sign(signedBytes(HandOverKind::Case, document.content));
    if (!signature)
        return passOn(signature);
    document.signature = *signature;
    document.publicKey = d.signingKey->publicKey().bytes();
    HandOver row;
    row.id = d.ids.next<HandOverId>();
    row.inCase = id;
    row.visit = visitId;
    row.target = system;
    row.nonce = out.nonce;
    row.digest = toBytes(sm3(document.content));
    row.sentAt = wallOf(out.at);
    ChangeSet set{u"hand-over-send"_s, opened->row.project, {inserted(row)}};
    const QString what = u"%1 %2"_s.arg(opened->row.number).arg(system);
    const auto leave = d.accounted(u"export"_s, opened->row.project, what);
    if (!leave)
        return passOn(leave);
    std::ranges::copy(leave->changes, std::back_inserter(set.changes));
    if (const auto written = d.write(set, what); !written)
        return passOn(written);
    Q_EMIT m_workspace.changed(set);
    return writeDocument(HandOverKind::Case, document);
}

std::unexpected<Error> HandOverDesk::refuse(const Error &error)
{
    // the refusal itself is what counts; a log that cannot be written is told by whatever comes
    // next
    (void)m_workspace.note(u"hand-over-refused"_s, {}, error.message);
    return std::unexpected(error);
}

Result<CaseId> HandOverDesk::takeAnswer(const QByteArray &bytes)
{
    const QString act = u"hand-over-answer"_s;
    if (auto may = m_workspace.authorise(act); !may)
        return passOn(may);
    const auto document = readDocument(HandOverKind::Answer, bytes);
    if (!document)
        return refuse(document.error());
    const auto answer = readAnswer(document->content);
    if (!answer)
        return refuse(answer.error());
    const auto row = answered(*answer, *document);
    if (!row)
        return refuse(row.error());
    const auto settled = settle(*row, *answer, bytes);
    if (!settled)
        return refuse(settled.error());
    return settled;
}

/// The hand-over that this answers, when it does in every respect.
Result<HandOver> HandOverDesk::answered(const HandOverAnswer &answer,
                                        const SignedDocument &document) const
{
    const auto all = systems();
    const auto system = std::ranges::find(all, answer.system, &OutsideSystem::name);
    if (system == all.end())
        return fail(ErrorCode::Forbidden,
                    Outside::tr("No outside system is registered as “%1”.").arg(answer.system));
    const auto key = Sm2PublicKey::fromBytes(system->publicKey);
    if (!key || document.publicKey != key->bytes()
        || key->verify(signedBytes(HandOverKind::Answer, document.content), document.signature)
               != SignatureVerdict::Valid)
        return fail(ErrorCode::Forbidden,
                    Outside::tr("The answer is not signed with the key registered for “%1”.")
                        .arg(answer.system));
    const auto rows = handOvers(answer.id);
    if (!rows)
        return passOn(rows);
    const auto row = std::ranges::find(*rows, answer.nonce, &HandOver::nonce);
    if (row == rows->end() || row->visit != answer.visit || row->target != answer.system)
        return fail(ErrorCode::Forbidden,
                    Outside::tr("Nothing that was handed over asked for this answer."));
    if (row->answeredAt.isValid())
        return fail(ErrorCode::Conflict, Outside::tr("This hand-over has its answer already."));
    if (row->digest != answer.digest)
        return fail(ErrorCode::Forbidden,
                    Outside::tr("The answer is about something else than what was handed over."));
    return *row;
}

Result<CaseId>
HandOverDesk::settle(const HandOver &row, const HandOverAnswer &answer, const QByteArray &document)
{
    auto opened = ApprovalDesk(m_workspace).read(row.inCase);
    if (!opened)
        return passOn(opened);
    HandOver after = row;
    after.answeredAt = wallOf(m_workspace.clock().now());
    after.outcome = static_cast<std::int64_t>(answer.approved ? HandOverOutcome::Agreed
                                                              : HandOverOutcome::Refused);
    after.answer = QString::fromUtf8(document);
    ChangeSet answeredRow;
    addUpdate(answeredRow, row, after);
    CaseAct act;
    act.verb = Verb::ChildDone;
    act.visit = static_cast<int>(row.visit);
    act.approved = answer.approved;
    act.opinion = Outside::tr("Answered by the outside system “%1” (%2): %3")
                      .arg(answer.system, answer.by, answer.opinion);
    const QString note = u"%1 %2"_s.arg(opened->row.number).arg(answer.system);
    const ProjectId project = opened->row.project;
    CaseBook book(m_workspace);
    book.take(std::move(*opened), false);
    if (auto done = book.act(row.inCase, std::move(act)); !done)
        return passOn(done);
    for (EntityChange &change : answeredRow.changes)
        book.add(std::move(change));
    if (auto written = book.commit(caseActName(Verb::ChildDone), project, note); !written)
        return passOn(written);
    return row.inCase;
}

std::optional<SignatureCheck> HandOverDesk::check(CaseId id, const CaseAct &act) const
{
    if (act.verb != Verb::ChildDone)
        return {};
    const auto rows = handOvers(id);
    if (!rows)
        return SignatureCheck{SignatureVerdict::NotChecked, rows.error().message};
    for (const HandOver &row : *rows) {
        if (row.visit != act.visit)
            continue;
        const bool agreed = row.outcome == static_cast<std::int64_t>(HandOverOutcome::Agreed);
        const SignatureVerdict holds =
            agreed == act.approved ? verdict(row) : SignatureVerdict::Invalid;
        if (holds == SignatureVerdict::Valid)
            return SignatureCheck{holds, Outside::tr("“%1” signed the answer.").arg(row.target)};
        return SignatureCheck{
            holds,
            holds == SignatureVerdict::Invalid
                ? Outside::tr("The answer of “%1” is not what is stored.").arg(row.target)
                : Outside::tr("“%1” is not registered with that key any more.").arg(row.target)};
    }
    return {};
}

SignatureVerdict HandOverDesk::verdict(const HandOver &row) const
{
    const auto document = readDocument(HandOverKind::Answer, row.answer.toUtf8());
    const auto answer =
        document ? readAnswer(document->content) : Result<HandOverAnswer>(passOn(document));
    if (!answer || answer->nonce != row.nonce || answer->digest != row.digest
        || answer->id != row.inCase || answer->visit != row.visit
        || (row.outcome == static_cast<std::int64_t>(HandOverOutcome::Agreed)) != answer->approved)
        return SignatureVerdict::Invalid;
    const auto all = systems();
    const auto system = std::ranges::find(all, row.target, &OutsideSystem::name);
    if (system == all.end() || system->publicKey != document->publicKey)
        return SignatureVerdict::NotChecked; // struck off, or another key since
    const auto key = Sm2PublicKey::fromBytes(document->publicKey);
    return key ? key->verify(signedBytes(HandOverKind::Answer, document->content),
                             document->signature)
               : SignatureVerdict::Invalid;
}

} // namespace zs
