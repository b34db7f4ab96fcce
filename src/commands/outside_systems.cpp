// SPDX-License-Identifier: GPL-3.0-or-later
// Which outside systems there are, where they listen and how secret what they get may be.
#include "commands/export_rules.h"
#include "commands/hand_over.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Outside {
    Q_DECLARE_TR_FUNCTIONS(HandOverDesk)
};

const QString kSystems = u"approval.outside-systems"_s;

QJsonObject jsonOf(const OutsideSystem &system)
{
    QJsonObject json{{"name"_L1, system.name},
                     {"key"_L1, QString::fromLatin1(system.publicKey.toHex())},
                     {"upTo"_L1, storedLevel(system.upTo)}};
    if (!system.address.isEmpty()) {
        json["address"_L1] = system.address;
        json["certificates"_L1] = QString::fromLatin1(system.certificates);
    }
    return json;
}

OutsideSystem systemFrom(const QJsonObject &json)
{
    // one registered before there were limits gets what is open
    return {
        json["name"_L1].toString(),
        QByteArray::fromHex(json["key"_L1].toString().toLatin1()),
        json["address"_L1].toString(),
        json["certificates"_L1].toString().toLatin1(),
        fromLevel(json["upTo"_L1].toString(), Classification::Open).value_or(Classification::Open)};
}

} // namespace

Result<QByteArray> outsideKeyFrom(const QByteArray &file)
{
    constexpr qsizetype kKeyBytes = 65;
    QByteArray bytes = file;
    if (bytes.size() != kKeyBytes)
        bytes = QByteArray::fromHex(file.simplified().replace(' ', QByteArray()));
    const auto read = Sm2PublicKey::fromBytes(bytes);
    if (!read)
        return fail(ErrorCode::Invalid,
                    Outside::tr("This file holds no SM2 public key: 65 bytes, or the same in hex."),
                    read.error().detail);
    return read->bytes();
}

QString keyFingerprint(const QByteArray &publicKey)
{
    if (publicKey.isEmpty())
        return {};
    constexpr qsizetype kShown = 32; // hex digits
    constexpr qsizetype kGroup = 4;
    const QString hex = toHex(sm3(publicKey)).first(kShown);
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += kGroup)
        groups << hex.mid(i, kGroup);
    return groups.join(u' ');
}

std::vector<OutsideSystem> HandOverDesk::systems() const
{
    std::vector<OutsideSystem> all;
    const QJsonArray list = QJsonDocument::fromJson(m_workspace.setting(kSystems).toUtf8()).array();
    for (const auto &one : list)
        all.push_back(systemFrom(one.toObject()));
    return all;
}

std::optional<OutsideSystem> HandOverDesk::system(const QString &name) const
{
    const auto all = systems();
    const auto found = std::ranges::find(all, name, &OutsideSystem::name);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<> HandOverDesk::setSystem(const OutsideSystem &system)
{
    OutsideSystem kept = system;
    kept.name = system.name.trimmed();
    if (kept.name.isEmpty())
        return fail(ErrorCode::Invalid, Outside::tr("The outside system needs a name."));
    if (!system.publicKey.isEmpty()) {
        const auto read = Sm2PublicKey::fromBytes(system.publicKey);
        if (!read)
            return passOn(read);
        kept.publicKey = read->bytes();
        kept.certificates.clear();
        if (!system.address.trimmed().isEmpty()) {
            const auto endpoint = endpointFrom(system.address, system.certificates);
            if (!endpoint)
                return passOn(endpoint);
            kept.address = endpoint->address.toString();
            kept.certificates = endpoint->certificates;
        }
    }
    QJsonArray list;
    for (const OutsideSystem &one : systems()) {
        if (one.name != kept.name)
            list.append(jsonOf(one));
    }
    if (!kept.publicKey.isEmpty())
        list.append(jsonOf(kept));
    return m_workspace.set(u"set-outside-system"_s,
                           kSystems,
                           QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

Result<> HandOverDesk::labelFits(const ApprovalCase &row, const OutsideSystem &system)
{
    auto &d = *m_workspace.d;
    Classification level = row.classification;
    const auto projects = d.store->load<Project>(RowFilter{"id", row.project.value()});
    if (!projects)
        return passOn(projects);
    for (const Project &project : *projects)
        level = std::max(level, project.classification);
    if (level <= system.upTo)
        return {};
    return d.refuse({ErrorCode::Forbidden,
                     Outside::tr("This lies above what the outside system “%1” may get (%2).")
                         .arg(system.name, levelName(system.upTo)),
                     {}},
                    u"hand-over-send"_s,
                    row.project);
}

Result<HandOverDesk::Sending> HandOverDesk::sending(const QByteArray &bytes)
{
    const auto document = readDocument(HandOverKind::Case, bytes);
    if (!document)
        return passOn(document);
    const auto content = readHandOver(document->content);
    if (!content)
        return passOn(content);
    const auto opened = ApprovalDesk(m_workspace).read(content->id);
    if (!opened)
        return passOn(opened);
    if (auto may = m_workspace.authorise(u"hand-over-send"_s, opened->row.project); !may)
        return passOn(may);
    const auto rows = handOvers(content->id);
    if (!rows)
        return passOn(rows);
    const auto row = std::ranges::find(*rows, content->nonce, &HandOver::nonce);
    if (row == rows->end() || row->answeredAt.isValid() || row->target != content->system
        || row->digest != toBytes(sm3(document->content)))
        return fail(ErrorCode::Forbidden,
                    Outside::tr("This is not what was handed over, or its answer is here."));
    const auto known = system(content->system);
    if (!known || known->address.isEmpty())
        return fail(ErrorCode::NotFound,
                    Outside::tr("The outside system “%1” has no address: hand the file over.")
                        .arg(content->system));
    if (auto fits = labelFits(opened->row, *known); !fits)
        return passOn(fits);
    const auto endpoint = endpointFrom(known->address, known->certificates);
    if (!endpoint)
        return passOn(endpoint);
    return Sending{*endpoint, known->name, content->nonce, content->id};
}

Result<std::vector<HandOverDesk::Sending>> HandOverDesk::waiting()
{
    if (auto may = m_workspace.authorise(u"hand-over-answer"_s); !may)
        return passOn(may);
    const auto rows = m_workspace.d->store->load<HandOver>({}, u"sent_at, id"_s);
    if (!rows)
        return passOn(rows);
    std::vector<Sending> found;
    for (const HandOver &row : *rows) {
        const auto known = row.answeredAt.isValid() ? std::nullopt : system(row.target);
        if (!known || known->address.isEmpty())
            continue;
        if (const auto endpoint = endpointFrom(known->address, known->certificates))
            found.push_back({*endpoint, known->name, row.nonce, row.inCase});
    }
    return found;
}

} // namespace zs
