// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/funding_desk.h"

#include "commands/money_desk.h"
#include "commands/workspace_private.h"
#include "crypto/sm3.h"
#include "domain/choice_text.h"
#include "money/amount.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Q_DECLARE_TR_FUNCTIONS(FundingDesk)
};

constexpr int kUsualPriority = 3;
constexpr double kFenPerHundredMillion = 1e10;

bool isCandidate(const Project &project)
{
    return project.stage <= ProjectStage::Procurement;
}

Money needOf(const Project &project,
             const std::vector<InvestmentFigure> &figures,
             std::int64_t year)
{
    std::int64_t planned = 0;
    for (const InvestmentFigure &figure : figures) {
        if (figure.project == project.id && figure.year == year && figure.month == 0)
            planned += figure.planned.fen;
    }
    if (planned > 0)
        return {planned};
    return project.budget.fen > 0 ? project.budget : project.estimate;
}

QJsonObject contentOf(const FundingDesk::Year &year, const FundAnswer &answer)
{
    QJsonArray lines;
    for (std::size_t p = 0; p < year.projects.size(); ++p) {
        if (!answer.isChosen(p))
            continue;
        QJsonArray parts;
        for (const FundPart &part : answer.parts[p])
            parts.append(QJsonObject{{u"quota"_s, year.quotas[part.pot].id.toString()},
                                     {u"fen"_s, QString::number(part.amount.fen)}});
        lines.append(
            QJsonObject{{u"project"_s, year.projects[p].id.toString()}, {u"parts"_s, parts}});
    }
    QJsonArray pins;
    for (auto it = year.wishes.pins.cbegin(); it != year.wishes.pins.cend(); ++it) {
        if (*it != FundPin::Free)
            pins.append(
                QJsonObject{{u"project"_s, it.key().toString()}, {u"in"_s, *it == FundPin::In}});
    }
    return {{u"format"_s, 1},
            {u"byAmount"_s, year.wishes.byAmount},
            {u"pins"_s, pins},
            {u"candidates"_s, static_cast<qint64>(year.projects.size())},
            {u"value"_s, answer.value},
            {u"bound"_s, answer.bound},
            {u"lines"_s, lines}};
}

FundingDesk::Proposal readProposal(const FundingProposal &row)
{
    FundingDesk::Proposal proposal;
    proposal.row = row;
    proposal.state = row.state;
    const QJsonObject json = QJsonDocument::fromJson(row.content.toUtf8()).object();
    proposal.bound = json[u"bound"].toDouble();
    proposal.document = json[u"document"].toString();
    for (const QJsonValue &value : json[u"lines"].toArray()) {
        FundingDesk::Line line;
        line.project = ProjectId(Uuid::fromString(value[u"project"].toString()));
        for (const QJsonValue &part : value[u"parts"].toArray()) {
            const Money amount{part[u"fen"].toString().toLongLong()};
            line.parts.emplace_back(FundQuotaId(Uuid::fromString(part[u"quota"].toString())),
                                    amount);
            proposal.total = plus(proposal.total, amount).value_or(proposal.total);
        }
        proposal.lines.push_back(std::move(line));
    }
    return proposal;
}

} // namespace

QString proposalStateText(ProposalState state)
{
    const EntityInfo &info = *entityInfo(EntityKind::FundingProposal);
    const int at = fieldIndex(info, u"state");
    return choiceText(
        info, info.fields[static_cast<std::size_t>(at)], static_cast<std::int64_t>(state));
}

Result<FundingDesk::Year> FundingDesk::year(const Wishes &wishes) const
{
    auto book = MoneyDesk(m_workspace).book();
    const auto rules = fundingRules();
    const auto figures = m_workspace.d->store->load<InvestmentFigure>();
    if (!book)
        return passOn(book);
    if (!rules)
        return passOn(rules);
    if (!figures)
        return passOn(figures);
    Year year{wishes, {}, {}, {}, {}};
    year.problem.gap = wishes.gap;
    year.problem.seconds = wishes.seconds;
    const auto standings = book->byQuota(0);
    for (const FundQuota &quota : book->quotas) {
        if (quota.year != wishes.year)
            continue;
        const auto standing = std::ranges::find(standings, quota.id, &FundStanding::quota);
        const std::int64_t gone = standing == standings.end() ? 0 : standing->allotted.fen;
        year.quotas.push_back(quota);
        year.problem.pots.push_back({quota.id,
                                     {std::max<std::int64_t>(0, quota.amount.fen - gone)},
                                     quota.minShare,
                                     quota.maxShare});
    }
    QHash<ProjectId, std::size_t> places;
    for (const Project &project : book->projects) {
        const Money need = needOf(project, *figures, wishes.year);
        if (!isCandidate(project) || need.fen <= 0)
            continue;
        FundProject one;
        one.id = project.id;
        one.need = need;
        one.pin = wishes.pins.value(project.id, FundPin::Free);
        one.value = std::clamp(wishes.priorities.value(project.id, kUsualPriority), 1, 5);
        if (wishes.byAmount)
            one.value *= static_cast<double>(need.fen) / kFenPerHundredMillion;
        std::vector<SourceFinding> fits;
        for (const FundQuota &quota : year.quotas) {
            fits.push_back(fitOf(project, quota.source, *rules, m_workspace.d->today()));
            const SourceFit fit = fits.back().fit;
            one.fits.push_back(fit == SourceFit::Fits
                               || (fit == SourceFit::CannotTell && wishes.takeUnclear));
        }
        places.insert(project.id, year.projects.size());
        year.projects.push_back(project);
        year.problem.projects.push_back(std::move(one));
        year.fits.push_back(std::move(fits));
    }
    for (const auto &[project, other] : wishes.needs) {
        if (places.contains(project) && places.contains(other) && project != other)
            year.problem.projects[places[project]].needs.push_back(places[other]);
    }
    return year;
}

Result<std::vector<SourceFinding>> FundingDesk::sourcesFor(ProjectId project) const
{
    const auto projects = m_workspace.projects();
    const auto rules = fundingRules();
    if (!projects)
        return passOn(projects);
    if (!rules)
        return passOn(rules);
    const auto found = std::ranges::find(*projects, project, &Project::id);
    if (found == projects->end())
        return fail(ErrorCode::NotFound, Desk::tr("There is no such project here."));
    std::vector<SourceFinding> all;
    for (int source = 0; source <= static_cast<int>(FundSource::Other); ++source)
        all.push_back(
            fitOf(*found, static_cast<FundSource>(source), *rules, m_workspace.d->today()));
    return all;
}

Result<std::vector<FundingDesk::Proposal>> FundingDesk::proposals(std::int64_t year) const
{
    const auto book = MoneyDesk(m_workspace).book();
    if (!book)
        return passOn(book);
    const auto rows = m_workspace.d->store->load<FundingProposal>({}, u"made_at DESC, id DESC"_s);
    if (!rows)
        return passOn(rows);
    std::vector<Proposal> all;
    for (const FundingProposal &row : *rows) {
        if (row.year != year)
            continue;
        const auto standing = standingOf(row);
        if (!standing)
            return passOn(standing);
        Proposal proposal = readProposal(row);
        proposal.state = standing->state;
        proposal.inApproval = standing->inApproval;
        std::erase_if(proposal.lines, [&](const Line &line) {
            return !std::ranges::contains(book->projects, line.project, &Project::id);
        });
        all.push_back(std::move(proposal));
    }
    return all;
}

Result<FundingProposalId>
FundingDesk::propose(const QString &name, const Year &year, const FundAnswer &answer)
{
    auto &d = *m_workspace.d;
    if (name.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Desk::tr("Give the proposal a name."));
    if (!faultsOf(year.problem, answer).isEmpty())
        return fail(ErrorCode::Invalid, Desk::tr("This is not a whole answer; search again."));
    FundingProposal row;
    row.id = d.ids.next<FundingProposalId>();
    row.year = year.wishes.year;
    row.name = storable(name.trimmed());
    row.content =
        QString::fromUtf8(QJsonDocument(contentOf(year, answer)).toJson(QJsonDocument::Compact));
    row.gap = answer.gap;
    row.madeBy = d.session.person;
    row.madeAt = WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(d.clock.now()));
    const auto written =
        m_workspace.commit(ChangeSet{u"propose-funding"_s, {}, {inserted(row)}}, row.name);
    if (!written)
        return passOn(written);
    return row.id;
}

QString proposalSeal(const FundingProposal &row)
{
    return QString::fromLatin1(toBytes(sm3(row.content.toUtf8())).toHex());
}

FundingProposal settledProposal(FundingProposal row, ProposalState state, const QString &document)
{
    QJsonObject content = QJsonDocument::fromJson(row.content.toUtf8()).object();
    content[u"document"] = storable(document.trimmed());
    row.content = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
    row.state = state;
    return row;
}

Result<FundingProposal> FundingDesk::rowOf(FundingProposalId proposal) const
{
    auto rows = m_workspace.d->store->load<FundingProposal>(RowFilter{"id", proposal.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return fail(ErrorCode::NotFound, Desk::tr("There is no such proposal."));
    return std::move(rows->front());
}

Result<> FundingDesk::settle(FundingProposalId proposal, bool adopt, const QString &document)
{
    auto &d = *m_workspace.d;
    const auto before = rowOf(proposal);
    if (!before)
        return passOn(before);
    const auto standing = standingOf(*before);
    if (!standing)
        return passOn(standing);
    if (standing->inApproval)
        return fail(ErrorCode::Conflict,
                    Desk::tr("An approval of it is running: it decides, or is withdrawn first."));
    if (standing->state == ProposalState::Adopted || standing->state == ProposalState::Refused)
        return fail(ErrorCode::Conflict, Desk::tr("It was decided already."));
    if (before->madeBy == d.session.person)
        return fail(ErrorCode::Forbidden,
                    Desk::tr("Somebody else than who made the proposal must settle it."));
    if (document.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    Desk::tr("Name the document of the decision: minutes or an approval."));
    ChangeSet set{u"settle-funding"_s, {}, {}};
    addUpdate(set,
              *before,
              settledProposal(
                  *before, adopt ? ProposalState::Adopted : ProposalState::Refused, document));
    if (const auto written = m_workspace.commit(std::move(set), document.trimmed()); !written)
        return passOn(written);
    return {};
}

} // namespace zs
